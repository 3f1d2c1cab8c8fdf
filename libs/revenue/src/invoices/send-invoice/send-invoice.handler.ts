import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles } from '@omni/platform';
import { partiesOfInvoice } from '../../facts/parties';
import type { Invoice } from '../invoice.entity';
import { notIssued } from '../invoice.errors';
import { InvoiceSent, invoiceFacts } from '../invoice.events';
import { isIssued } from '../invoice.transitions';
import { loadInvoice } from '../read-invoice';
import { SendInvoice } from './send-invoice.command';

@CommandHandler(SendInvoice)
export class SendInvoiceHandler implements Handles<typeof SendInvoice> {
  async execute({ unit, input }: SendInvoice): Promise<Invoice> {
    const [invoice, { client, contact }] = await Promise.all([
      loadInvoice(unit, input.id),
      partiesOfInvoice(unit, input.id),
    ]);
    if (!isIssued(invoice.status) || invoice.status === 'voided') throw notIssued(invoice.status);
    const known = contact?.primaryEmail ?? client?.email;
    const to = input.to ?? (known ? [known] : []);
    if (to.length === 0) {
      throw conflict(
        'revenue.invoice.no_recipient',
        'Neither the contact nor the client has an e-mail address: say one.',
      );
    }
    invoice.sentAt = unit.now;
    unit.emit(InvoiceSent, invoice, {
      ...invoiceFacts(invoice),
      to,
      cc: input.cc ?? [],
      message: input.message ?? null,
    });
    return invoice;
  }
}
