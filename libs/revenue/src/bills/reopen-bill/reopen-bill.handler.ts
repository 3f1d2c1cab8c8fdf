import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Bill } from '../bill.entity';
import { loadBill } from '../read-bill';
import { ReopenBill } from './reopen-bill.command';

@CommandHandler(ReopenBill)
export class ReopenBillHandler implements Handles<typeof ReopenBill> {
  async execute({ unit, input }: ReopenBill): Promise<Bill> {
    const bill = await loadBill(unit, input.id);
    bill.reopen();
    return bill;
  }
}
