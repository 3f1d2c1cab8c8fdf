import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Bill } from '../bill.entity';
import { BillRejected, billFacts } from '../bill.events';
import { loadBill } from '../read-bill';
import { RejectBill } from './reject-bill.command';

@CommandHandler(RejectBill)
export class RejectBillHandler implements Handles<typeof RejectBill> {
  async execute({ unit, input }: RejectBill): Promise<Bill> {
    const bill = await loadBill(unit, input.id);
    bill.reject(input.reason ?? null);
    unit.emit(BillRejected, bill, { ...billFacts(bill), reason: bill.rejectionReason });
    return bill;
  }
}
