import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Invoice } from '../invoice.entity';
import { noLines } from '../invoice.errors';
import { InvoiceApprovalRequested, invoiceFacts } from '../invoice.events';
import { loadInvoice } from '../read-invoice';
import { RequestInvoiceApproval } from './request-invoice-approval.command';

@CommandHandler(RequestInvoiceApproval)
export class RequestInvoiceApprovalHandler implements Handles<typeof RequestInvoiceApproval> {
  async execute({ unit, input }: RequestInvoiceApproval): Promise<Invoice> {
    const invoice = await loadInvoice(unit, input.id);
    if (!invoice.lines?.length) throw noLines();
    invoice.requestApproval(input.approvalRequestId ?? null);
    unit.emit(InvoiceApprovalRequested, invoice, {
      ...invoiceFacts(invoice),
      approvalRequestId: invoice.approvalRequestId,
    });
    return invoice;
  }
}
