import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { mustHaveLivingProject } from '../../projects/living-project';
import type { TimeEntry } from '../time-entry.entity';
import { timeEntries } from '../time-entry.resource';
import { RestoreTime } from './restore-time.command';

@CommandHandler(RestoreTime)
export class RestoreTimeHandler implements Handles<typeof RestoreTime> {
  async execute({ unit, input }: RestoreTime): Promise<TimeEntry> {
    const entry = await unit.loadDeleted(timeEntries, input.id, 'restore');
    await mustHaveLivingProject(unit, entry.projectId);
    entry.deletedAt = null;
    entry.deletedWithId = null;
    return entry;
  }
}
