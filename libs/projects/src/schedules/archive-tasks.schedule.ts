import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { ARCHIVED_AFTER } from '../shared/archived';
import { Task } from '../tasks/task.entity';
import { TaskArchived, taskFacts } from '../tasks/task.events';

const RIPE = `t.status = 'done' and t.archived_at is null and t.deleted_at is null
  and t.completed_at <= $2::timestamptz - interval '${ARCHIVED_AFTER}'`;

@Injectable()
@Scheduled({
  name: 'projects.archive-tasks',
  summary: 'Archives tasks 30 days after they were done.',
  cron: '27 * * * *',
})
export class ArchiveTasks implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    for (const task of await unit.rows(Task, RIPE, [unit.now], 't.completed_at, t.id limit 1000')) {
      task.archive(unit.now);
      unit.emit(TaskArchived, task, taskFacts(task));
      unit.audit('task.archive', task);
    }
  }
}
