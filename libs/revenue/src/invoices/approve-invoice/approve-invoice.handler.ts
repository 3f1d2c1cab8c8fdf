import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ApprovalNeeds } from '../../approvals/need';
import type { Invoice } from '../invoice.entity';
import { InvoiceApproved, invoiceFacts } from '../invoice.events';
import { invoiceApprover, requireAsked, requireAuthority } from '../limits';
import { loadInvoice } from '../read-invoice';
import { ApproveInvoice } from './approve-invoice.command';

@CommandHandler(ApproveInvoice)
export class ApproveInvoiceHandler implements Handles<typeof ApproveInvoice> {
  constructor(private readonly needs: ApprovalNeeds) {}

  async execute({ unit, input }: ApproveInvoice): Promise<Invoice> {
    const invoice = await loadInvoice(unit, input.id);
    requireAuthority(unit, invoice, 'approve');
    await requireAsked(this.needs, unit, invoice, 'approve');
    const approvedById = invoiceApprover(unit, invoice, input.approvedById);
    invoice.approve();
    unit.emit(InvoiceApproved, invoice, { ...invoiceFacts(invoice), approvedById });
    return invoice;
  }
}
