import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { inBulk } from '../../shared/bulk';
import { TimeEntrySubmitted, timeFacts } from '../time-entry.events';
import { timeEntries } from '../time-entry.resource';
import { BulkSubmitTime } from './bulk-submit-time.command';

@CommandHandler(BulkSubmitTime)
export class BulkSubmitTimeHandler implements Handles<typeof BulkSubmitTime> {
  async execute({ unit, input }: BulkSubmitTime) {
    const { outcome } = await inBulk({
      // In one order for everybody, so that two bulks over the same entries do not lock each other out.
      items: [...new Set(input.ids)].sort(),
      atomic: false,
      status: 200,
      each: async (id) => {
        const entry = await unit.load(timeEntries, id);
        entry.submit(unit.now);
        unit.emit(TimeEntrySubmitted, entry, timeFacts(entry));
        unit.audit('time_entry.submit', entry);
        return entry;
      },
    });
    return outcome;
  }
}
