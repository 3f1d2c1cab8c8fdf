import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { draftItem, runDue } from '../generate';
import { noSuchItem, scheduleClosed } from '../schedule.errors';
import { loadSchedule } from '../read-schedule';
import type { InvoiceSchedule } from '../schedule.entity';
import { DraftScheduleItem } from './draft-schedule-item.command';

@CommandHandler(DraftScheduleItem)
export class DraftScheduleItemHandler implements Handles<typeof DraftScheduleItem> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: DraftScheduleItem): Promise<InvoiceSchedule> {
    const schedule = await loadSchedule(unit, input.id);
    if (schedule.status === 'draft' || schedule.status === 'cancelled') throw scheduleClosed(schedule.status);
    const item = schedule.items?.find((one) => one.id === input.itemId);
    if (!item) throw noSuchItem();
    await draftItem(unit, this.facts, schedule, item);
    if (schedule.status === 'active') await runDue(unit, this.facts, schedule);
    unit.touch(schedule);
    return schedule;
  }
}
