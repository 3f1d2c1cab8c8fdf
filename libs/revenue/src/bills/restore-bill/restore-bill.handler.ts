import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Bill } from '../bill.entity';
import { bills } from '../bill.resource';
import { billLinesOf, requireNoDuplicate } from '../read-bill';
import { RestoreBill } from './restore-bill.command';

@CommandHandler(RestoreBill)
export class RestoreBillHandler implements Handles<typeof RestoreBill> {
  async execute({ unit, input }: RestoreBill): Promise<Bill> {
    const bill = await unit.loadDeleted(bills, input.id, 'restore');
    await requireNoDuplicate(unit, bill);
    bill.deletedAt = null;
    bill.lines = await billLinesOf(unit, bill.id);
    return bill;
  }
}
