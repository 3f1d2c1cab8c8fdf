import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { chargeTime } from '../../facts/billable-time';
import { chargedTime } from '../charged-work';
import type { Invoice } from '../invoice.entity';
import { invoices } from '../invoice.resource';
import { readLines } from '../read-invoice';
import { RestoreInvoice } from './restore-invoice.command';

@CommandHandler(RestoreInvoice)
export class RestoreInvoiceHandler implements Handles<typeof RestoreInvoice> {
  async execute({ unit, input }: RestoreInvoice): Promise<Invoice> {
    const [invoice, lines] = await Promise.all([
      unit.loadDeleted(invoices, input.id, 'restore'),
      readLines(unit, input.id),
    ]);
    const time = chargedTime(lines);
    if (time.length) await chargeTime(unit, invoice.id, time);
    invoice.deletedAt = null;
    invoice.lines = lines;
    return invoice;
  }
}
