import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Invoice } from '../invoice.entity';
import { InvoiceRejected, invoiceFacts } from '../invoice.events';
import { loadInvoice } from '../read-invoice';
import { RejectInvoice } from './reject-invoice.command';

@CommandHandler(RejectInvoice)
export class RejectInvoiceHandler implements Handles<typeof RejectInvoice> {
  async execute({ unit, input }: RejectInvoice): Promise<Invoice> {
    const invoice = await loadInvoice(unit, input.id);
    invoice.reject();
    unit.emit(InvoiceRejected, invoice, { ...invoiceFacts(invoice), reason: input.reason ?? null });
    return invoice;
  }
}
