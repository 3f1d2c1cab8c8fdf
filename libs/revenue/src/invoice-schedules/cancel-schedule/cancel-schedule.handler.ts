import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { InvoiceScheduleCancelled, scheduleFacts } from '../schedule.events';
import { loadSchedule } from '../read-schedule';
import type { InvoiceSchedule } from '../schedule.entity';
import { CancelSchedule } from './cancel-schedule.command';

@CommandHandler(CancelSchedule)
export class CancelScheduleHandler implements Handles<typeof CancelSchedule> {
  async execute({ unit, input }: CancelSchedule): Promise<InvoiceSchedule> {
    const schedule = await loadSchedule(unit, input.id);
    schedule.cancel(unit.now);
    unit.emit(InvoiceScheduleCancelled, schedule, scheduleFacts(schedule));
    return schedule;
  }
}
