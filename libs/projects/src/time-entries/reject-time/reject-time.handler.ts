import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { TimeEntry } from '../time-entry.entity';
import { TimeEntryRejected, timeFacts } from '../time-entry.events';
import { timeEntries } from '../time-entry.resource';
import { RejectTime } from './reject-time.command';

@CommandHandler(RejectTime)
export class RejectTimeHandler implements Handles<typeof RejectTime> {
  async execute({ unit, input }: RejectTime): Promise<TimeEntry> {
    const entry = await unit.load(timeEntries, input.id);
    entry.reject(input.reason ?? null);
    unit.emit(TimeEntryRejected, entry, { ...timeFacts(entry), reason: entry.rejectReason });
    return entry;
  }
}
