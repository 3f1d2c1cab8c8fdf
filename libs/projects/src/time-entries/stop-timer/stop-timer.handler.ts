import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { TimeEntry } from '../time-entry.entity';
import { timeEntries } from '../time-entry.resource';
import { StopTimer } from './stop-timer.command';

@CommandHandler(StopTimer)
export class StopTimerHandler implements Handles<typeof StopTimer> {
  async execute({ unit, input }: StopTimer): Promise<TimeEntry> {
    const entry = await unit.load(timeEntries, input.id);
    entry.stopTimer(unit.now);
    return entry;
  }
}
