import type { Unit } from '@omni/platform';
import type { Project } from './project.entity';

const CHILDREN = ['projects.tasks', 'projects.milestones', 'projects.time_entries'];

/**
 * Copies a project's client and crew to what hangs below it. They are no facts of the children themselves but how those
 * are found without a join, so this makes no new versions of them.
 */
export async function spreadToChildren(unit: Unit, project: Project): Promise<void> {
  await Promise.all(
    CHILDREN.map((table) =>
      unit.sql(
        `update ${table} set client_id = $3, visible_member_ids = $4::uuid[] where organization_id = $1 and project_id = $2`,
        [unit.tenantId, project.id, project.clientId, project.crew],
      ),
    ),
  );
}
