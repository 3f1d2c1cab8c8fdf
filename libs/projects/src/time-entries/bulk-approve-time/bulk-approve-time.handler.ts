import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { inBulkById } from '../../shared/bulk';
import { approveTime, tellThresholdsOf } from '../approve-time';
import type { TimeEntry } from '../time-entry.entity';
import { timeEntries } from '../time-entry.resource';
import { BulkApproveTime } from './bulk-approve-time.command';

@CommandHandler(BulkApproveTime)
export class BulkApproveTimeHandler implements Handles<typeof BulkApproveTime> {
  async execute({ unit, input }: BulkApproveTime) {
    const approved: TimeEntry[] = [];
    const outcome = await inBulkById(input.ids, async (id) => {
      const entry = await unit.load(timeEntries, id);
      approveTime(unit, entry);
      approved.push(entry);
      unit.audit('time_entry.approve', entry);
      return entry;
    });
    await tellThresholdsOf(unit, approved);
    return outcome;
  }
}
