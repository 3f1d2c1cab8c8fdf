import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { newTimeEntry } from '../new-time-entry';
import type { TimeEntry } from '../time-entry.entity';
import { LogTime } from './log-time.command';

@CommandHandler(LogTime)
export class LogTimeHandler implements Handles<typeof LogTime> {
  async execute({ unit, input }: LogTime): Promise<TimeEntry> {
    const { startedAt, minutes } = input;
    return newTimeEntry(unit, input, { startedAt, minutes });
  }
}
