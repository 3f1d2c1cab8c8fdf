import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { runDue } from '../generate';
import { alreadyDrafted, noSuchItem } from '../schedule.errors';
import { loadSchedule } from '../read-schedule';
import type { InvoiceSchedule } from '../schedule.entity';
import { SkipScheduleItem } from './skip-schedule-item.command';

@CommandHandler(SkipScheduleItem)
export class SkipScheduleItemHandler implements Handles<typeof SkipScheduleItem> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: SkipScheduleItem): Promise<InvoiceSchedule> {
    const schedule = await loadSchedule(unit, input.id);
    const item = schedule.items?.find((one) => one.id === input.itemId);
    if (!item) throw noSuchItem();
    if (item.status !== 'pending') throw alreadyDrafted(item.status);
    item.skip();
    if (schedule.status === 'active') await runDue(unit, this.facts, schedule);
    unit.touch(schedule);
    return schedule;
  }
}
