import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { ApprovalNeeds } from '../../approvals/need';
import type { Invoice } from '../invoice.entity';
import { invoices } from '../invoice.resource';
import { invoiceNeedOf } from '../limits';
import { ShowInvoiceApprovalNeed } from './show-invoice-approval-need.query';

@QueryHandler(ShowInvoiceApprovalNeed)
export class ShowInvoiceApprovalNeedHandler implements Answers<typeof ShowInvoiceApprovalNeed> {
  constructor(private readonly needs: ApprovalNeeds) {}

  async execute({ reader, input }: ShowInvoiceApprovalNeed) {
    const invoice = await reader.get<Invoice>(invoices, input.id);
    return invoiceNeedOf(this.needs, reader, invoice, input.limitMinor);
  }
}
