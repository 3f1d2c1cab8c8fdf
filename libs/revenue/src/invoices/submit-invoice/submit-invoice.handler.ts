import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Invoice } from '../invoice.entity';
import { noLines } from '../invoice.errors';
import { InvoiceApprovalRequested, invoiceFacts } from '../invoice.events';
import { loadInvoice } from '../read-invoice';
import { SubmitInvoice } from './submit-invoice.command';

@CommandHandler(SubmitInvoice)
export class SubmitInvoiceHandler implements Handles<typeof SubmitInvoice> {
  async execute({ unit, input }: SubmitInvoice): Promise<Invoice> {
    const invoice = await loadInvoice(unit, input.id);
    if (!invoice.lines?.length) throw noLines();
    invoice.submit();
    unit.emit(InvoiceApprovalRequested, invoice, invoiceFacts(invoice));
    return invoice;
  }
}
