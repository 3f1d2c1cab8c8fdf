import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { requireBillVoider } from '../bill-authority';
import type { Bill } from '../bill.entity';
import { BillVoided, billFacts } from '../bill.events';
import { inputAccountsOf, unapprovalPosting } from '../bill.posting';
import { loadBill } from '../read-bill';
import { VoidBill } from './void-bill.command';

@CommandHandler(VoidBill)
export class VoidBillHandler implements Handles<typeof VoidBill> {
  async execute({ unit, input }: VoidBill): Promise<Bill> {
    const [bill, accounts] = await Promise.all([loadBill(unit, input.id), inputAccountsOf(unit, input.id)]);
    requireBillVoider(unit, bill);
    bill.void(input.reason ?? null, unit.now);
    unit.emit(BillVoided, bill, {
      ...billFacts(bill),
      reason: bill.voidReason,
      voidedOn: unit.today,
      posting: unapprovalPosting(bill, accounts, unit.today),
    });
    return bill;
  }
}
