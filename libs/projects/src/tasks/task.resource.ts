import { NOBODY, all, defineResource, may, mine, theirs, type Condition, type Scope } from '@omni/platform';
import { taskContract } from './task.contract';
import { Task } from './task.entity';
import { taskLifecycle } from './task.lifecycle';
import { taskView } from './task.view';

/** A task is a member's own when it is assigned to them or they wrote it down. */
const own = mine('assigneeMemberId', 'createdById');

/** How the business does its work. */
const INTERNAL = [
  'assigneeMemberId',
  'remindAt',
  'estimateMinutes',
  'billable',
  'fixedFeeMinor',
  'blockedByIds',
  'completedById',
  'source',
  'sourceKey',
  'custom',
];

/** What waits for the client's contact themselves. */
const assignedToThem: Scope = (principal): Condition => ({
  ...(theirs(
    { clientId: 'clientId', engagementId: 'engagementId' },
    { shownToClient: true },
  )(principal) as Record<string, string>),
  assigneeContactId: principal.portal?.contactId ?? NOBODY,
});
const shown = theirs(
  { clientId: 'clientId', engagementId: 'engagementId' },
  { shownToClient: true, clientVisible: true },
);

export const tasks = defineResource<Task>({
  module: 'projects',
  name: 'tasks',
  summary: 'What is to be done, by whom and until when.',
  kind: 'aggregate',
  entity: Task,
  contract: taskContract,
  view: taskView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    // Whoever works on a project sees all of its tasks; they change their own.
    staff: [
      may('read', { where: mine('visibleMemberIds[]', 'assigneeMemberId', 'createdById') }),
      may('create update complete', { where: own }),
    ],
    accountant: may('read create update complete', { where: own }),
    client: [
      may('read', {
        where: (principal) => ({ $or: [shown(principal), assignedToThem(principal)] }),
        permission: 'projects.read',
        hide: INTERNAL,
      }),
      may('complete', { where: assignedToThem, permission: 'tasks.complete' }),
    ],
  },
  lifecycle: taskLifecycle,
  list: {
    filter: [
      'projectId',
      'clientId',
      'engagementId',
      'parentTaskId',
      'milestoneId',
      'entityType',
      'entityId',
      'status',
      'priority',
      'assigneeMemberId',
      'assigneeContactId',
      'dueAt',
      'completedAt',
      'source',
    ],
    sort: ['position', 'dueAt', 'title', 'completedAt'],
    presets: {
      due: {
        overdue: `t.status in ('todo', 'in_progress', 'in_review') and t.due_at < :now`,
        soon: `t.status in ('todo', 'in_progress', 'in_review') and t.due_at >= :now and t.due_at < :now + interval '24 hours'`,
      },
    },
    include: {
      project: { type: 'project', by: 'projectId' },
      milestone: { type: 'milestone', by: 'milestoneId' },
      parent: { type: 'task', by: 'parentTaskId' },
      subtasks: { type: 'task', of: 'parentTaskId' },
      timeEntries: { type: 'time_entry', of: 'taskId' },
    },
    search: {
      title: (task: Task) => task.title,
      text: (task: Task) => [task.title, task.description, ...task.checklist.map((item) => item.text)],
    },
  },
});
