import type { Lifecycle, Unit } from '@omni/platform';
import { Milestone } from '../milestones/milestone.entity';
import { MilestoneDeleted } from '../milestones/milestone.events';
import { milestoneView } from '../milestones/milestone.view';
import { ARCHIVED_AFTER } from '../shared/archived';
import { purgeAll } from '../shared/purge';
import type { Project } from './project.entity';
import { ProjectArchived, ProjectDeleted } from './project.events';
import { projectFacts } from './project-facts';
import { projectView } from './project.view';

export const projectLifecycle: Lifecycle<Project> = {
  archive: {
    after: ARCHIVED_AFTER,
    clock: 'closed',
    due: `t.status = 'completed' and greatest(t.completed_at, t.unarchived_at) <= :until`,
    run: (unit, projects) => {
      for (const project of projects) {
        project.archive(unit.now);
        unit.emit(ProjectArchived, project, projectFacts(project));
      }
    },
  },
  purge: {
    after: { years: 3 },
    clock: 'ended',
    due: `t.status in ('completed', 'cancelled') and coalesce(t.completed_at, t.cancelled_at) <= :until`,
    // As long as an invoice is kept, one can see what it was for.
    keep: {
      invoiced: `t.last_invoiced_at > :now - interval '7 years' or exists (
        select 1 from projects.time_entries e where e.organization_id = t.organization_id and e.project_id = t.id
          and e.status = 'invoiced' and e.invoiced_at > :now - interval '7 years')`,
    },
    run: purgeWithMilestones,
  },
};

async function purgeWithMilestones(unit: Unit, projects: Project[]): Promise<void> {
  purgeAll(unit, projects, (project) => unit.emit(ProjectDeleted, project, projectView(project)));
  const milestones = await unit.rows(Milestone, 't.project_id = any($2::uuid[]) and t.purged_at is null', [
    projects.map((project) => project.id),
  ]);
  purgeAll(unit, milestones, (row) => unit.emit(MilestoneDeleted, row, milestoneView(row)));
  for (const milestone of milestones) unit.audit('milestone.purge', milestone, 'silent');
}
