import { z } from 'zod';
import {
  amountMinor,
  base,
  custom,
  id,
  minutesField,
  moment,
  prose,
  sourceKey,
  title,
} from '../shared/fields';
import { checklistItem, itemText, MAX_ITEMS } from './checklist';
import { TASK_PRIORITIES, TASK_SOURCES } from './task.choices';
import { TASK_STATUSES } from './task.transitions';

const priority = z.enum(TASK_PRIORITIES).meta({ id: 'TaskPriority' });
const source = z.enum(TASK_SOURCES).meta({ id: 'TaskSource' });

const fields = {
  parentTaskId: id.nullable().optional(),
  milestoneId: id.nullable().optional(),
  description: prose.nullable().optional(),
  priority: priority.optional(),
  assigneeMemberId: id.nullable().optional(),
  assigneeContactId: id
    .nullable()
    .optional()
    .describe('Somebody of the client who is to do it: they see it in the portal and complete it there.'),
  dueAt: moment.nullable().optional(),
  remindAt: moment.nullable().optional(),
  estimateMinutes: minutesField.nullable().optional(),
  billable: z.boolean().optional(),
  fixedFeeMinor: amountMinor
    .nullable()
    .optional()
    .describe('What the task costs the client once it is done, whatever time it took.'),
  clientVisible: z.boolean().optional(),
  blockedByIds: z.array(id).max(50).optional().describe('Tasks that must be done before this one can be.'),
  custom: custom.nullable().optional(),
};

export const taskContract = {
  create: z
    .strictObject({
      title,
      projectId: id.nullable().optional(),
      entityType: z
        .string()
        .regex(/^[a-z_]{1,60}$/)
        .optional()
        .describe('The record that the task is about, with entityId.'),
      entityId: id.optional(),
      checklist: z.array(itemText).max(MAX_ITEMS).optional(),
      source: z.enum(['manual', 'file_request', 'import']).optional(),
      sourceKey: sourceKey
        .optional()
        .describe('Sent again, the same key answers the task that it made before.'),
      ...fields,
    })
    .meta({ id: 'TaskCreate' }),
  revise: z.strictObject({ title: title.optional(), ...fields }).meta({ id: 'TaskRevise' }),
  view: z
    .strictObject({
      ...base,
      projectId: id.nullable(),
      clientId: id.nullable(),
      engagementId: id.nullable(),
      parentTaskId: id.nullable(),
      milestoneId: id.nullable(),
      entityType: z.string().nullable(),
      entityId: id.nullable(),
      title: z.string(),
      description: z.string().nullable(),
      status: z.enum(TASK_STATUSES).meta({ id: 'TaskStatus' }),
      priority,
      assigneeMemberId: id.nullable(),
      assigneeContactId: id.nullable(),
      dueAt: z.iso.datetime().nullable(),
      remindAt: z.iso.datetime().nullable(),
      estimateMinutes: z.int().nullable(),
      position: z.string().describe('Sorts bytewise; moved by POST /v1/tasks/{id}/move.'),
      billable: z.boolean(),
      fixedFeeMinor: z.int().nullable(),
      clientVisible: z.boolean(),
      checklist: z.array(checklistItem),
      blockedByIds: z.array(id),
      completedAt: z.iso.datetime().nullable(),
      completedById: id.nullable(),
      cancelledAt: z.iso.datetime().nullable(),
      archivedAt: z.iso.datetime().nullable(),
      source,
      sourceKey: z.string().nullable(),
      custom: custom.nullable(),
    })
    .meta({ id: 'Task' }),
};

export type TaskInput = z.output<typeof taskContract.create>;
