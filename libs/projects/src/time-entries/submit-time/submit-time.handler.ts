import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { TimeEntry } from '../time-entry.entity';
import { TimeEntrySubmitted, timeFacts } from '../time-entry.events';
import { timeEntries } from '../time-entry.resource';
import { SubmitTime } from './submit-time.command';

@CommandHandler(SubmitTime)
export class SubmitTimeHandler implements Handles<typeof SubmitTime> {
  async execute({ unit, input }: SubmitTime): Promise<TimeEntry> {
    const entry = await unit.load(timeEntries, input.id);
    entry.submit(unit.now);
    unit.emit(TimeEntrySubmitted, entry, timeFacts(entry));
    return entry;
  }
}
