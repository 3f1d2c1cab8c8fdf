import { isOnlyHolder, type Unit } from '@omni/platform';
import { Project } from '../projects/project.entity';
import { tellThreshold } from './tell-threshold';
import type { TimeEntry } from './time-entry.entity';
import { ownApproval } from './time-entry.errors';
import { TimeEntryApproved, timeFacts } from './time-entry.events';
import { timeEntries } from './time-entry.resource';

/** Approves one entry. A second person does it wherever there is one who may. */
export function approveTime(unit: Unit, entry: TimeEntry): void {
  const { memberId } = unit.principal;
  const own = memberId !== null && memberId === entry.memberId;
  if (own && !isOnlyHolder(unit.principal, timeEntries, 'approve')) throw ownApproval();
  entry.approve(unit.principal.id, unit.now);
  unit.emit(TimeEntryApproved, entry, timeFacts(entry));
}

/** Tells of thresholds that the newly approved time passes. Projects are locked in one order, so that bulks do not deadlock. */
export async function tellThresholdsOf(unit: Unit, approved: readonly TimeEntry[]): Promise<void> {
  const ids = [...new Set(approved.map((entry) => entry.projectId))];
  const projects = await unit.rows(Project, 't.id = any($2::uuid[])', [ids], 't.id');
  for (const project of projects) {
    if (project.timeThresholdMinutes !== null) await tellThreshold(unit, project, approved);
  }
}
