import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { InvoiceSchedulePaused, scheduleFacts } from '../schedule.events';
import { loadSchedule } from '../read-schedule';
import type { InvoiceSchedule } from '../schedule.entity';
import { PauseSchedule } from './pause-schedule.command';

@CommandHandler(PauseSchedule)
export class PauseScheduleHandler implements Handles<typeof PauseSchedule> {
  async execute({ unit, input }: PauseSchedule): Promise<InvoiceSchedule> {
    const schedule = await loadSchedule(unit, input.id);
    schedule.pause();
    unit.emit(InvoiceSchedulePaused, schedule, scheduleFacts(schedule));
    return schedule;
  }
}
