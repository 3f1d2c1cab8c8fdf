import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { inBulkById } from '../../shared/bulk';
import { TimeEntrySubmitted, timeFacts } from '../time-entry.events';
import { timeEntries } from '../time-entry.resource';
import { BulkSubmitTime } from './bulk-submit-time.command';

@CommandHandler(BulkSubmitTime)
export class BulkSubmitTimeHandler implements Handles<typeof BulkSubmitTime> {
  execute({ unit, input }: BulkSubmitTime) {
    return inBulkById(input.ids, async (id) => {
      const entry = await unit.load(timeEntries, id);
      entry.submit(unit.now);
      unit.emit(TimeEntrySubmitted, entry, timeFacts(entry));
      unit.audit('time_entry.submit', entry);
      return entry;
    });
  }
}
