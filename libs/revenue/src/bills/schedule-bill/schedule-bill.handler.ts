import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Bill } from '../bill.entity';
import { scheduledInPast } from '../bill.errors';
import { BillScheduled, billFacts } from '../bill.events';
import { loadBill } from '../read-bill';
import { ScheduleBill } from './schedule-bill.command';

@CommandHandler(ScheduleBill)
export class ScheduleBillHandler implements Handles<typeof ScheduleBill> {
  async execute({ unit, input }: ScheduleBill): Promise<Bill> {
    const bill = await loadBill(unit, input.id);
    const scheduledFor = input.scheduledFor ?? (bill.dueDate > unit.today ? bill.dueDate : unit.today);
    if (scheduledFor < unit.today) throw scheduledInPast(unit.today);
    bill.schedule(scheduledFor);
    unit.emit(BillScheduled, bill, { ...billFacts(bill), scheduledFor });
    return bill;
  }
}
