import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Task } from '../tasks/task.entity';
import { TaskDeleted } from '../tasks/task.events';
import { taskView } from '../tasks/task.view';
import { AT_ONCE, purgeAll } from './purge';

/** A year after a task was done or cancelled. An open task is kept, however old it is. */
const EXPIRED = `t.status in ('done', 'cancelled') and t.purged_at is null
  and coalesce(t.completed_at, t.cancelled_at) <= $2::timestamptz - interval '1 year'`;

@Injectable()
@Scheduled({
  name: 'projects.purge-tasks',
  summary: 'Purges tasks a year after they were done or cancelled.',
  cron: '37 2 * * *',
})
export class PurgeTasks implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const rows = await unit.rows(Task, EXPIRED, [unit.now], `t.id limit ${String(AT_ONCE)}`);
    purgeAll(unit, 'task.purge', rows, (task) => unit.emit(TaskDeleted, task, taskView(task)));
  }
}
