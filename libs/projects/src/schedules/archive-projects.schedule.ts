import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Project } from '../projects/project.entity';
import { ProjectArchived } from '../projects/project.events';
import { projectFacts } from '../projects/project-facts';
import { ARCHIVED_AFTER } from '../shared/archived';

const RIPE = `t.status = 'completed' and t.archived_at is null and t.deleted_at is null
  and greatest(t.completed_at, t.unarchived_at) <= $2::timestamptz - interval '${ARCHIVED_AFTER}'`;

@Injectable()
@Scheduled({
  name: 'projects.archive-projects',
  summary: 'Archives projects 30 days after they were completed.',
  cron: '17 * * * *',
})
export class ArchiveProjects implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    // A part at a time: the rest comes with the next run.
    for (const project of await unit.rows(Project, RIPE, [unit.now], 't.completed_at, t.id limit 500')) {
      project.archive(unit.now);
      unit.emit(ProjectArchived, project, projectFacts(project));
      unit.audit('project.archive', project);
    }
  }
}
