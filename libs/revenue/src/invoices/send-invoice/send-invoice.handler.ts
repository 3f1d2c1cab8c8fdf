import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { partiesOfInvoice } from '../../facts/parties';
import type { Invoice } from '../invoice.entity';
import { loadInvoice } from '../read-invoice';
import { sendBound } from './send-bound';
import { SendInvoice } from './send-invoice.command';

@CommandHandler(SendInvoice)
export class SendInvoiceHandler implements Handles<typeof SendInvoice> {
  async execute({ unit, input }: SendInvoice): Promise<Invoice> {
    const [invoice, { client, contact }] = await Promise.all([
      loadInvoice(unit, input.id),
      partiesOfInvoice(unit, input.id),
    ]);
    sendBound(unit, invoice, { client, contact }, input);
    return invoice;
  }
}
