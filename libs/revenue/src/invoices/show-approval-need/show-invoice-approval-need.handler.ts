import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { needOf } from '../../approvals/authority';
import type { Invoice } from '../invoice.entity';
import { invoices } from '../invoice.resource';
import { ShowInvoiceApprovalNeed } from './show-invoice-approval-need.query';

@QueryHandler(ShowInvoiceApprovalNeed)
export class ShowInvoiceApprovalNeedHandler implements Answers<typeof ShowInvoiceApprovalNeed> {
  async execute({ reader, input }: ShowInvoiceApprovalNeed) {
    return needOf(reader.organization, await reader.get<Invoice>(invoices, input.id), input.limitMinor);
  }
}
