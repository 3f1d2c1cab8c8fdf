import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { runDue } from '../generate';
import { InvoiceScheduleResumed, scheduleFacts } from '../schedule.events';
import { loadSchedule } from '../read-schedule';
import type { InvoiceSchedule } from '../schedule.entity';
import { ResumeSchedule } from './resume-schedule.command';

@CommandHandler(ResumeSchedule)
export class ResumeScheduleHandler implements Handles<typeof ResumeSchedule> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: ResumeSchedule): Promise<InvoiceSchedule> {
    const schedule = await loadSchedule(unit, input.id);
    schedule.resume(input.missed === 'skip' ? unit.today : null);
    unit.emit(InvoiceScheduleResumed, schedule, scheduleFacts(schedule));
    await runDue(unit, this.facts, schedule);
    return schedule;
  }
}
