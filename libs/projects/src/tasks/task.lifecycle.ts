import type { Lifecycle } from '@omni/platform';
import { ARCHIVED_AFTER } from '../shared/archived';
import { purgeAll } from '../shared/purge';
import type { Task } from './task.entity';
import { TaskArchived, TaskDeleted, taskFacts } from './task.events';
import { taskView } from './task.view';

/** An open task is kept, however old it is. */
export const taskLifecycle: Lifecycle<Task> = {
  archive: {
    after: ARCHIVED_AFTER,
    clock: 'closed',
    due: `t.status = 'done' and t.completed_at <= :until`,
    run: (unit, tasks) => {
      for (const task of tasks) {
        task.archive(unit.now);
        unit.emit(TaskArchived, task, taskFacts(task));
      }
    },
  },
  purge: {
    after: { years: 1 },
    clock: 'closed',
    due: `t.status in ('done', 'cancelled') and coalesce(t.completed_at, t.cancelled_at) <= :until`,
    run: (unit, tasks) => purgeAll(unit, tasks, (task) => unit.emit(TaskDeleted, task, taskView(task))),
  },
};
