import { defineMetric } from '@omni/platform';
import { tasks } from '../tasks/task.resource';
import { timeEntries } from '../time-entries/time-entry.resource';

export const tasksDone = defineMetric({
  key: 'tasks_done',
  module: 'projects',
  name: 'Tasks done',
  summary: 'Tasks that were completed.',
  unit: 'count',
  resource: tasks,
  kind: 'flow',
  at: 'completedAt',
  value: 'count(*)',
  where: "t.status = 'done'",
  dimensions: ['projectId', 'clientId', 'assigneeMemberId', 'priority'],
  reads: [],
  better: 'up',
});

export const overdueTasks = defineMetric({
  key: 'tasks_overdue',
  module: 'projects',
  name: 'Overdue tasks',
  summary: 'Tasks that were due and neither done nor cancelled by then.',
  unit: 'count',
  resource: tasks,
  kind: 'stock',
  at: 'dueAt',
  value:
    'count(*) filter (where (t.completed_at is null or t.completed_at >= :at)' +
    ' and (t.cancelled_at is null or t.cancelled_at >= :at))',
  formula:
    'The number of tasks that were due by the end of the period and were neither done nor cancelled by then',
  dimensions: ['projectId', 'clientId', 'assigneeMemberId', 'priority'],
  reads: [],
  better: 'down',
});

export const hoursLogged = defineMetric({
  key: 'time_logged',
  module: 'projects',
  name: 'Time logged',
  summary: 'Minutes that were worked, whatever became of them. A running timer counts when it is stopped.',
  unit: 'minutes',
  resource: timeEntries,
  kind: 'flow',
  at: 'startedAt',
  value: 'coalesce(sum(t.minutes), 0)',
  where: 'not t.timer_running',
  dimensions: ['projectId', 'clientId', 'memberId', 'taskId', 'billable', 'status'],
  reads: [],
  better: 'up',
});

/** Minutes of a working day. */
const DAY = 480;

/** Mondays to Fridays of the bucket; public holidays and leave are not taken off. */
const WEEKDAYS = `(select count(*) from generate_series((:from)::date, (:to)::date, interval '1 day') d where extract(isodow from d) < 6)`;

export const utilisation = defineMetric({
  key: 'utilisation',
  module: 'projects',
  name: 'Utilisation',
  summary:
    'Approved billable minutes of the minutes that were available: eight hours for each weekday of the period and each ' +
    'member who logged any time in it. Holidays and leave are not taken off.',
  unit: 'ratio',
  resource: timeEntries,
  kind: 'flow',
  at: 'startedAt',
  value:
    `(sum(t.minutes) filter (where t.billable and t.status in ('approved', 'invoiced')))::numeric` +
    ` / nullif(${String(DAY)} * count(distinct t.member_id) * ${WEEKDAYS}, 0)`,
  where: 'not t.timer_running',
  formula:
    'Approved billable minutes divided by 480 minutes times the weekdays of the period times the members with time in it',
  dimensions: ['memberId'],
  reads: [],
  better: 'up',
});
