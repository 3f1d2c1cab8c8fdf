import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { TimeEntry } from '../time-entry.entity';
import { timeEntries } from '../time-entry.resource';
import { RedraftTime } from './redraft-time.command';

@CommandHandler(RedraftTime)
export class RedraftTimeHandler implements Handles<typeof RedraftTime> {
  async execute({ unit, input }: RedraftTime): Promise<TimeEntry> {
    const entry = await unit.load(timeEntries, input.id);
    entry.redraft();
    return entry;
  }
}
