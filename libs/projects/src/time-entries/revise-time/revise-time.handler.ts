import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { mustBeTaskOf } from '../new-time-entry';
import type { TimeEntry } from '../time-entry.entity';
import { timerStillRuns } from '../time-entry.errors';
import { timeEntries } from '../time-entry.resource';
import { ReviseTime } from './revise-time.command';

@CommandHandler(ReviseTime)
export class ReviseTimeHandler implements Handles<typeof ReviseTime> {
  async execute({ unit, input }: ReviseTime): Promise<TimeEntry> {
    const entry = await unit.load(timeEntries, input.id);
    entry.mustBeDraft();
    if (input.taskId) await mustBeTaskOf(unit, input.taskId, entry.projectId);
    if (input.minutes !== undefined && entry.timerRunning) throw timerStillRuns();
    applyPatch(entry, input);
    if (input.startedAt !== undefined) entry.mustHaveBegun(unit.now, unit.organization.timezone);
    return entry;
  }
}
