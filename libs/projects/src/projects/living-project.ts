import type { Unit } from '@omni/platform';
import { projectDeleted } from './project.errors';

/** A child comes back only where its project is: below a deleted one nobody would find it. */
export async function mustHaveLivingProject(unit: Unit, projectId: string | null): Promise<void> {
  if (projectId === null) return;
  const rows = await unit.sql(
    'select 1 from projects.projects where organization_id = $1 and id = $2 and deleted_at is null for share',
    [unit.tenantId, projectId],
  );
  if (rows.length === 0) throw projectDeleted();
}
