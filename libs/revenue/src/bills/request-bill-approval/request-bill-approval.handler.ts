import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { vendorNamed } from '../../vendors/vendor-terms';
import type { Bill } from '../bill.entity';
import { noBillLines } from '../bill.errors';
import { BillApprovalRequested, billFacts } from '../bill.events';
import { loadBill } from '../read-bill';
import { RequestBillApproval } from './request-bill-approval.command';

@CommandHandler(RequestBillApproval)
export class RequestBillApprovalHandler implements Handles<typeof RequestBillApproval> {
  async execute({ unit, input }: RequestBillApproval): Promise<Bill> {
    const bill = await loadBill(unit, input.id);
    if (!bill.lines?.length) throw noBillLines();
    (await vendorNamed(unit, bill.vendorId)).requirePayable();
    bill.requestApproval(input.approvalRequestId ?? null);
    unit.emit(BillApprovalRequested, bill, {
      ...billFacts(bill),
      approvalRequestId: bill.approvalRequestId,
    });
    return bill;
  }
}
