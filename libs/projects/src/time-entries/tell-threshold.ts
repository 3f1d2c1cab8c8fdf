import type { Unit } from '@omni/platform';
import type { Project } from '../projects/project.entity';
import { ProjectTimeThresholdReached } from '../projects/project.events';
import type { TimeEntry } from './time-entry.entity';

interface OpenTime {
  id: string;
  minutes: number;
}

/**
 * Tells once that a project's approved time without an invoice passed its threshold. Invoicing brings it below again and
 * so arms it anew. The project is locked by whoever calls: two approvals at once cannot both tell, or neither.
 * @param touched entries of this project that the unit has changed but not saved yet
 */
export async function tellThreshold(
  unit: Unit,
  project: Project,
  touched: readonly TimeEntry[],
): Promise<void> {
  const open = await openTime(unit, project, touched);
  const minutes = minutesOf(open);
  const threshold = project.timeThresholdMinutes;
  if (threshold === null || minutes < threshold) {
    project.thresholdTold = false;
    return;
  }
  if (project.thresholdTold) return;
  project.thresholdTold = true;
  unit.emit(ProjectTimeThresholdReached, project, {
    projectId: project.id,
    clientId: project.clientId,
    engagementId: project.engagementId,
    code: project.code,
    name: project.name,
    minutes,
    thresholdMinutes: threshold,
    currency: project.currency,
    timeEntryIds: open.map((entry) => entry.id),
    reachedAt: unit.now,
  });
}

/**
 * After invoices changed: arms the threshold where the time is below it. It never tells: time that comes back from a
 * voided invoice is old news, and is told together with the next approval.
 */
export async function armThreshold(
  unit: Unit,
  project: Project,
  touched: readonly TimeEntry[],
): Promise<void> {
  if (!project.thresholdTold) return;
  const minutes = minutesOf(await openTime(unit, project, touched));
  if (project.timeThresholdMinutes === null || minutes < project.timeThresholdMinutes)
    project.thresholdTold = false;
}

async function openTime(unit: Unit, project: Project, touched: readonly TimeEntry[]): Promise<OpenTime[]> {
  const stored = await unit.sql<OpenTime>(
    `select id, minutes from projects.time_entries
     where organization_id = $1 and project_id = $2 and status = 'approved' and billable and deleted_at is null
       and not (id = any($3::uuid[])) order by started_at, id`,
    [unit.tenantId, project.id, touched.map((entry) => entry.id)],
  );
  return [...stored, ...touched.filter((entry) => entry.projectId === project.id && entry.awaitsInvoice)];
}

const minutesOf = (open: readonly OpenTime[]): number => open.reduce((sum, entry) => sum + entry.minutes, 0);
