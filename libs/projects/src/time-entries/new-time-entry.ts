import type { Unit } from '@omni/platform';
import { inheritance, parentProject } from '../projects/parent-project';
import { tasks } from '../tasks/task.resource';
import type { TimeEntry } from './time-entry.entity';
import { nobodysTime, taskElsewhere } from './time-entry.errors';
import { timeEntries } from './time-entry.resource';

interface Wanted {
  projectId: string;
  taskId?: string | undefined;
  memberId?: string | undefined;
  note?: string | null | undefined;
  billable?: boolean | undefined;
  rateMinor?: number | null | undefined;
}

/** Time of a member on a project that the actor may see. The rate is the project's unless the entry has its own. */
export async function newTimeEntry(
  unit: Unit,
  wanted: Wanted,
  measured: Partial<TimeEntry>,
): Promise<TimeEntry> {
  const memberId = wanted.memberId ?? unit.principal.memberId;
  if (!memberId) throw nobodysTime();
  const project = await parentProject(unit, wanted.projectId);
  if (wanted.taskId) await mustBeTaskOf(unit, wanted.taskId, project.id);
  const entry = unit.create(timeEntries, {
    ...inheritance(project),
    ...measured,
    memberId,
    taskId: wanted.taskId ?? null,
    note: wanted.note ?? null,
    billable: wanted.billable ?? project.billingMode !== 'non_billable',
    rateMinor: wanted.rateMinor === undefined ? project.hourlyRateMinor : wanted.rateMinor,
    currency: project.currency,
  });
  entry.mustHaveBegun(unit.now, unit.organization.timezone);
  return entry;
}

export async function mustBeTaskOf(unit: Unit, taskId: string, projectId: string): Promise<void> {
  const task = await unit.read(tasks, taskId);
  if (task.projectId !== projectId) throw taskElsewhere();
}
