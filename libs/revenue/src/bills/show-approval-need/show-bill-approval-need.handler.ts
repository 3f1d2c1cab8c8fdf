import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { ApprovalNeeds } from '../../approvals/need';
import type { Bill } from '../bill.entity';
import { bills } from '../bill.resource';
import { billNeedOf } from '../bill-authority';
import { ShowBillApprovalNeed } from './show-bill-approval-need.query';

@QueryHandler(ShowBillApprovalNeed)
export class ShowBillApprovalNeedHandler implements Answers<typeof ShowBillApprovalNeed> {
  constructor(private readonly needs: ApprovalNeeds) {}

  async execute({ reader, input }: ShowBillApprovalNeed) {
    const bill = await reader.get<Bill>(bills, input.id);
    return billNeedOf(this.needs, reader, bill, input.limitMinor);
  }
}
