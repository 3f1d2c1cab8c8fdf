import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Bill } from '../bill.entity';
import { loadBill } from '../read-bill';
import { UnscheduleBill } from './unschedule-bill.command';

@CommandHandler(UnscheduleBill)
export class UnscheduleBillHandler implements Handles<typeof UnscheduleBill> {
  async execute({ unit, input }: UnscheduleBill): Promise<Bill> {
    const bill = await loadBill(unit, input.id);
    bill.unschedule();
    return bill;
  }
}
