import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { releaseTime } from '../../facts/billable-time';
import { notDraft, voidInstead } from '../invoice.errors';
import { invoices } from '../invoice.resource';
import { isIssued } from '../invoice.transitions';
import { RemoveInvoice } from './remove-invoice.command';

@CommandHandler(RemoveInvoice)
export class RemoveInvoiceHandler implements Handles<typeof RemoveInvoice> {
  async execute({ unit, input }: RemoveInvoice): Promise<null> {
    const invoice = await unit.load(invoices, input.id);
    if (isIssued(invoice.status)) throw voidInstead(invoice.status);
    if (invoice.status !== 'draft') throw notDraft(invoice.status);
    invoice.deletedAt = unit.now;
    await releaseTime(unit, invoice.id);
    return null;
  }
}
