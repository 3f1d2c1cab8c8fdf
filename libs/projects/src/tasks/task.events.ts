import { defineEvent } from '@omni/platform';
import { z } from 'zod';
import { id } from '../shared/fields';
import { sampleAt, sampleBase, sampleIds } from '../shared/samples';
import { taskContract } from './task.contract';
import type { Task } from './task.entity';
import { TASK_STATUSES } from './task.transitions';

const facts = {
  taskId: id,
  projectId: id.nullable(),
  clientId: id.nullable(),
  engagementId: id.nullable(),
  milestoneId: id.nullable(),
  entityType: z.string().nullable(),
  entityId: id.nullable(),
  title: z.string(),
  assigneeMemberId: id.nullable(),
  dueAt: z.iso.datetime().nullable(),
  clientVisible: z.boolean(),
  /** the user or key that wrote it down */
  createdById: id.nullable(),
};

export const taskFacts = (task: Task) => ({
  taskId: task.id,
  projectId: task.projectId,
  clientId: task.clientId,
  engagementId: task.engagementId,
  milestoneId: task.milestoneId,
  entityType: task.entityType,
  entityId: task.entityId,
  title: task.title,
  assigneeMemberId: task.assigneeMemberId,
  dueAt: task.dueAt,
  clientVisible: task.clientVisible,
  createdById: task.createdById,
});

const sample = {
  taskId: sampleIds.task,
  projectId: sampleIds.project,
  clientId: sampleIds.client,
  engagementId: sampleIds.engagement,
  milestoneId: null,
  entityType: null,
  entityId: null,
  title: 'Collect texts and pictures',
  assigneeMemberId: sampleIds.member,
  dueAt: '2026-03-06T16:00:00.000Z',
  clientVisible: false,
  createdById: sampleIds.user,
};

export const sampleTask = {
  ...sampleBase,
  id: sampleIds.task,
  projectId: sampleIds.project,
  clientId: sampleIds.client,
  engagementId: sampleIds.engagement,
  parentTaskId: null,
  milestoneId: null,
  entityType: null,
  entityId: null,
  title: 'Collect texts and pictures',
  description: null,
  status: 'todo' as const,
  priority: 'normal' as const,
  assigneeMemberId: sampleIds.member,
  assigneeContactId: null,
  dueAt: '2026-03-06T16:00:00.000Z',
  remindAt: null,
  estimateMinutes: 120,
  position: 'UzzzzZ',
  billable: true,
  fixedFeeMinor: null,
  clientVisible: false,
  checklist: [],
  blockedByIds: [],
  completedAt: null,
  completedById: null,
  cancelledAt: null,
  archivedAt: null,
  source: 'manual' as const,
  sourceKey: null,
  custom: null,
};

export const TaskCreated = defineEvent({
  type: 'task.created',
  summary: 'A task was written down.',
  data: taskContract.view,
  sample: sampleTask,
  line: ({ title }) => `Task ${title} created`,
});

export const TaskAssigned = defineEvent({
  type: 'task.assigned',
  summary: 'A task went to a member, or to nobody.',
  data: z.strictObject({ ...facts, previousAssigneeMemberId: id.nullable() }),
  sample: { ...sample, previousAssigneeMemberId: null },
  line: ({ title, assigneeMemberId }) => `Task ${title} ${assigneeMemberId ? 'assigned' : 'unassigned'}`,
  besideUpdated: true,
});

export const TaskStatusChanged = defineEvent({
  type: 'task.status_changed',
  summary: 'A task moved to another state than done, which task.completed tells.',
  data: z.strictObject({ ...facts, from: z.enum(TASK_STATUSES), to: z.enum(TASK_STATUSES) }),
  sample: { ...sample, from: 'todo' as const, to: 'in_progress' as const },
  line: ({ title, to }) => `Task ${title} is ${to.replace('_', ' ')}`,
});

export const TaskCompleted = defineEvent({
  type: 'task.completed',
  summary: 'A task was done.',
  data: z.strictObject({
    ...facts,
    completedAt: z.iso.datetime(),
    completedById: id.nullable(),
    billable: z.boolean(),
    fixedFeeMinor: z.int().nullable(),
  }),
  sample: {
    ...sample,
    completedAt: sampleAt,
    completedById: sampleIds.user,
    billable: true,
    fixedFeeMinor: null,
  },
  line: ({ title }) => `Task ${title} completed`,
});

export const TaskDueSoon = defineEvent({
  type: 'task.due_soon',
  summary: 'An open task is due within 24 hours; told once a due date.',
  data: z.strictObject(facts),
  sample,
});

export const TaskOverdue = defineEvent({
  type: 'task.overdue',
  summary: 'An open task was due; told once a due date.',
  data: z.strictObject(facts),
  sample,
  line: ({ title }) => `Task ${title} is overdue`,
});

export const TaskReminderDue = defineEvent({
  type: 'task.reminder_due',
  summary: 'The moment came at which somebody wanted to be reminded of an open task.',
  data: z.strictObject(facts),
  sample,
});

export const TaskArchived = defineEvent({
  type: 'task.archived',
  summary: 'A done task left the default lists.',
  data: z.strictObject(facts),
  sample,
});

/** Declared here because a purge tells it without what the row held before. */
export const TaskDeleted = defineEvent({
  type: 'task.deleted',
  summary: 'A task was deleted.',
  data: taskContract.view,
  sample: { ...sampleTask, deletedAt: sampleAt },
  line: ({ title }) => `Task ${title}`.trimEnd() + ' deleted',
});
