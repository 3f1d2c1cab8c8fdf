import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Milestone } from '../milestones/milestone.entity';
import { MilestoneDeleted } from '../milestones/milestone.events';
import { milestoneView } from '../milestones/milestone.view';
import { Project } from '../projects/project.entity';
import { ProjectDeleted } from '../projects/project.events';
import { projectView } from '../projects/project.view';
import { AT_ONCE, purgeAll } from './purge';

/**
 * Three years after a project was completed or cancelled, and seven after it was last invoiced: as long as an invoice is
 * kept, one can see what it was for.
 */
const EXPIRED = `t.status in ('completed', 'cancelled') and t.purged_at is null
  and coalesce(t.completed_at, t.cancelled_at) <= $2::timestamptz - interval '3 years'
  and (t.last_invoiced_at is null or t.last_invoiced_at <= $2::timestamptz - interval '7 years')
  and not exists (select 1 from projects.time_entries e where e.organization_id = t.organization_id and e.project_id = t.id
    and e.status = 'invoiced' and e.invoiced_at > $2::timestamptz - interval '7 years')`;

@Injectable()
@Scheduled({
  name: 'projects.purge-projects',
  summary:
    'Purges projects with their milestones three years after they ended, later where they were invoiced.',
  cron: '47 2 * * *',
})
export class PurgeProjects implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const projects = await unit.rows(Project, EXPIRED, [unit.now], `t.id limit ${String(AT_ONCE)}`);
    const milestones = await unit.rows(Milestone, 't.project_id = any($2::uuid[]) and t.purged_at is null', [
      projects.map((project) => project.id),
    ]);
    purgeAll(unit, 'project.purge', projects, (project) =>
      unit.emit(ProjectDeleted, project, projectView(project)),
    );
    purgeAll(unit, 'milestone.purge', milestones, (row) =>
      unit.emit(MilestoneDeleted, row, milestoneView(row)),
    );
  }
}
