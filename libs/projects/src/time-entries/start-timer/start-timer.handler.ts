import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { newTimeEntry } from '../new-time-entry';
import type { TimeEntry } from '../time-entry.entity';
import { StartTimer } from './start-timer.command';

@CommandHandler(StartTimer)
export class StartTimerHandler implements Handles<typeof StartTimer> {
  async execute({ unit, input }: StartTimer): Promise<TimeEntry> {
    return newTimeEntry(unit, input, { startedAt: unit.now, timerRunning: true });
  }
}
