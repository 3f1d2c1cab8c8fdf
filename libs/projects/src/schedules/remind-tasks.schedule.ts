import { Injectable } from '@nestjs/common';
import { Scheduled, type EventDecl, type ScheduledJob, type Unit } from '@omni/platform';
import { Task } from '../tasks/task.entity';
import { TaskDueSoon, TaskOverdue, TaskReminderDue, taskFacts } from '../tasks/task.events';

const OPEN = `t.status in ('todo', 'in_progress', 'in_review') and t.deleted_at is null`;

interface Occasion {
  event: EventDecl;
  /** the moment that it is about, and the one that was told last */
  moment: string;
  told: string;
  when: string;
}

const OCCASIONS: readonly Occasion[] = [
  {
    event: TaskDueSoon,
    moment: 'due_at',
    told: 'due_soon_told',
    when: `t.due_at > $2::timestamptz and t.due_at <= $2::timestamptz + interval '24 hours'`,
  },
  { event: TaskOverdue, moment: 'due_at', told: 'overdue_told', when: 't.due_at <= $2::timestamptz' },
  {
    event: TaskReminderDue,
    moment: 'remind_at',
    told: 'reminder_told',
    when: 't.remind_at <= $2::timestamptz',
  },
];

/**
 * Tells what comes due, once a due date: a task that gets another date is told of again. What was told is noted past the
 * task's versions, for nothing about the task changed.
 */
@Injectable()
@Scheduled({
  name: 'projects.remind-tasks',
  summary: 'Tells of tasks that are due soon, overdue or to be reminded of.',
  cron: '*/5 * * * *',
})
export class RemindTasks implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    for (const occasion of OCCASIONS) await tell(unit, occasion);
  }
}

async function tell(unit: Unit, { event, moment, told, when }: Occasion): Promise<void> {
  const due = `${OPEN} and ${when} and t.${told} is distinct from t.${moment}`;
  const tasks = await unit.rows(Task, due, [unit.now], `t.${moment}, t.id limit 1000`);
  if (tasks.length === 0) return;
  for (const task of tasks) unit.emit(event, task, taskFacts(task));
  await unit.sql(
    `update projects.tasks set ${told} = ${moment} where organization_id = $1 and id = any($2::uuid[])`,
    [unit.tenantId, tasks.map((task) => task.id)],
  );
}
