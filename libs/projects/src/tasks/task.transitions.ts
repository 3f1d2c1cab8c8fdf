import type { Transitions } from '@omni/platform';

export const TASK_STATUSES = ['todo', 'in_progress', 'in_review', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const taskTransitions: Transitions<TaskStatus> = {
  start: { from: ['todo', 'in_review'], to: 'in_progress' },
  submit: { from: ['in_progress'], to: 'in_review' },
  complete: { from: ['todo', 'in_progress', 'in_review'], to: 'done' },
  reopen: { from: ['done'], to: 'todo' },
  cancel: { from: ['todo', 'in_progress', 'in_review'], to: 'cancelled' },
};
