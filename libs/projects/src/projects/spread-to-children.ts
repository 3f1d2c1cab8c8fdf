import type { Unit } from '@omni/platform';
import type { Project } from './project.entity';

const SHOWN = ', shown_to_client = $5';
/** Where what is copied lies; time is the business's own and shown to no client. */
const CHILDREN = { 'projects.tasks': SHOWN, 'projects.milestones': SHOWN, 'projects.time_entries': '' };

/**
 * Copies a project's client, crew and whether the client sees it to what hangs below it. They are no facts of the children themselves but how those
 * are found without a join, so this makes no new versions of them.
 */
export async function spreadToChildren(unit: Unit, project: Project): Promise<void> {
  await Promise.all(
    Object.entries(CHILDREN).map(([table, shown]) =>
      unit.sql(
        `update ${table} set client_id = $3, visible_member_ids = $4::uuid[]${shown} where organization_id = $1 and project_id = $2`,
        [
          unit.tenantId,
          project.id,
          project.clientId,
          project.crew,
          ...(shown ? [project.clientVisible] : []),
        ],
      ),
    ),
  );
}
