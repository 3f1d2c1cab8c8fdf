import { conflict, unprocessable } from '@omni/platform';

export const taskArchived = () =>
  conflict('projects.task.archived', 'The task is archived. Reopen it before you change it.');

export const taskBlocked = (openIds: readonly string[]) =>
  conflict('projects.task.blocked', 'A task that this one waits for is still open.', {
    openTaskIds: openIds,
  });

export const dependencyCycle = () =>
  unprocessable('projects.task.dependency_cycle', 'The task would wait for itself.', [
    { pointer: '/blockedByIds', code: 'dependency_cycle', message: 'leads back to this task' },
  ]);

export const parentCycle = () =>
  unprocessable('projects.task.parent_cycle', 'The task would be below itself.', [
    { pointer: '/parentTaskId', code: 'parent_cycle', message: 'is this task or lies below it' },
  ]);

export const unknownBlocker = () =>
  unprocessable('projects.task.blocker_unknown', 'A task to wait for does not exist.', [
    { pointer: '/blockedByIds', code: 'reference_not_found', message: 'does not exist' },
  ]);

/** A parent or milestone of another project. */
export const elsewhere = (property: 'parentTaskId' | 'milestoneId') =>
  unprocessable(
    'projects.task.other_project',
    'A task stays within one project: its parent and milestone belong to it too.',
    [{ pointer: `/${property}`, code: 'other_project', message: "does not belong to the task's project" }],
  );

export const halfALink = () =>
  unprocessable(
    'projects.task.incomplete_link',
    'A task is about a record by its type and its id together.',
    [{ pointer: '/entityId', code: 'incomplete_link', message: 'send entityType and entityId together' }],
  );

export const unknownChecklistItem = () =>
  unprocessable('projects.task.checklist_item_unknown', 'The checklist has no such item.');

export const checklistOrder = () =>
  unprocessable('projects.task.checklist_order', 'Name each of the checklist items exactly once.', [
    { pointer: '/itemIds', code: 'checklist_order', message: 'must hold every item once' },
  ]);

export const checklistFull = () =>
  conflict(
    'projects.task.checklist_full',
    'A checklist holds 100 items at most. Make a task of its own out of the rest.',
  );
