import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ApprovalNeeds } from '../../approvals/need';
import { requireOpenBooks } from '../../open-books';
import { vendorNamed } from '../../vendors/vendor-terms';
import { billApprover } from '../bill-authority';
import type { Bill } from '../bill.entity';
import { BillApproved, BillPaid, billFacts } from '../bill.events';
import { approvalPosting, inputAccountsOf } from '../bill.posting';
import { loadBill } from '../read-bill';
import { ApproveBill } from './approve-bill.command';

@CommandHandler(ApproveBill)
export class ApproveBillHandler implements Handles<typeof ApproveBill> {
  constructor(private readonly needs: ApprovalNeeds) {}

  async execute({ unit, input }: ApproveBill): Promise<Bill> {
    const [bill, accounts] = await Promise.all([loadBill(unit, input.id), inputAccountsOf(unit, input.id)]);
    const approvedById = await billApprover(this.needs, unit, bill, input.approvedById);
    (await vendorNamed(unit, bill.vendorId)).requirePayable();
    requireOpenBooks(unit, bill.issueDate);
    bill.approve(approvedById, unit.now);
    unit.emit(BillApproved, bill, {
      ...billFacts(bill),
      approvedById,
      posting: approvalPosting(bill, accounts),
    });
    // Where nothing is asked for, nothing is left to pay.
    if (bill.status === 'paid') {
      unit.emit(BillPaid, bill, {
        ...billFacts(bill),
        amountPaidMinor: 0,
        paymentId: null,
        paidAt: unit.now,
      });
    }
    return bill;
  }
}
