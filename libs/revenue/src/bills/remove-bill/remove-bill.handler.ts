import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { awaitsApproval, voidInstead } from '../bill.errors';
import { bills } from '../bill.resource';
import { UNDECIDED_STATUSES } from '../bill.transitions';
import { RemoveBill } from './remove-bill.command';

@CommandHandler(RemoveBill)
export class RemoveBillHandler implements Handles<typeof RemoveBill> {
  async execute({ unit, input }: RemoveBill): Promise<null> {
    const bill = await unit.load(bills, input.id);
    if (bill.status === 'pending_approval') throw awaitsApproval();
    if (!UNDECIDED_STATUSES.includes(bill.status)) throw voidInstead(bill.status);
    bill.deletedAt = unit.now;
    return null;
  }
}
