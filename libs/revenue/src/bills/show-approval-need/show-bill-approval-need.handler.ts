import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { needOf } from '../../approvals/authority';
import type { Bill } from '../bill.entity';
import { bills } from '../bill.resource';
import { ShowBillApprovalNeed } from './show-bill-approval-need.query';

@QueryHandler(ShowBillApprovalNeed)
export class ShowBillApprovalNeedHandler implements Answers<typeof ShowBillApprovalNeed> {
  async execute({ reader, input }: ShowBillApprovalNeed) {
    return needOf(reader.organization, await reader.get<Bill>(bills, input.id), input.limitMinor);
  }
}
