import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { type Bill, BillLine } from '../bill.entity';
import { bills } from '../bill.resource';
import { requireNoDuplicate } from '../read-bill';
import { RestoreBill } from './restore-bill.command';

@CommandHandler(RestoreBill)
export class RestoreBillHandler implements Handles<typeof RestoreBill> {
  async execute({ unit, input }: RestoreBill): Promise<Bill> {
    const bill = await unit.loadDeleted(bills, input.id, 'restore');
    await requireNoDuplicate(unit, bill);
    bill.deletedAt = null;
    bill.lines = await unit.rows(
      BillLine,
      't.bill_id = $2 and t.deleted_at is null',
      [bill.id],
      't.position',
    );
    return bill;
  }
}
