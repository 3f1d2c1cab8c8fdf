import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { approveTime, tellThresholdsOf } from '../approve-time';
import type { TimeEntry } from '../time-entry.entity';
import { timeEntries } from '../time-entry.resource';
import { ApproveTime } from './approve-time.command';

@CommandHandler(ApproveTime)
export class ApproveTimeHandler implements Handles<typeof ApproveTime> {
  async execute({ unit, input }: ApproveTime): Promise<TimeEntry> {
    const entry = await unit.load(timeEntries, input.id);
    approveTime(unit, entry);
    await tellThresholdsOf(unit, [entry]);
    return entry;
  }
}
