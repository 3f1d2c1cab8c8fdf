import { conflict, Fault, unprocessable } from '@omni/platform';

export const timerRunning = () =>
  conflict('projects.time_entry.timer_running', 'A timer of this member runs already. Stop it first.');

export const timerStillRuns = () =>
  conflict('projects.time_entry.timer_running', 'The timer still runs. Stop it first.');

export const timerNotRunning = () =>
  conflict('projects.time_entry.timer_stopped', 'No timer runs on this entry.');

export const notADraft = (status: string) =>
  conflict(
    'projects.time_entry.not_draft',
    `Time that is ${status} stays as it is. Only drafts are revised.`,
    { currentStatus: status },
  );

export const timeInvoiced = () =>
  conflict('projects.time_entry.invoiced', 'The time is on an invoice. Void or delete the invoice first.');

export const ownApproval = () =>
  new Fault(
    403,
    'projects.time_entry.own_approval',
    'Another owner, or a manager of the project, must approve your time.',
  );

export const taskElsewhere = () =>
  unprocessable('projects.time_entry.other_project', 'The task belongs to another project.', [
    { pointer: '/taskId', code: 'other_project', message: "does not belong to the entry's project" },
  ]);

export const nobodysTime = () =>
  unprocessable('projects.time_entry.member_missing', 'Say whose time it is.', [
    { pointer: '/memberId', code: 'required', message: 'is needed where the caller is no member' },
  ]);

export const timeToCome = (message: string) =>
  unprocessable('projects.time_entry.to_come', 'Time is written down once it was worked.', [
    { pointer: '/startedAt', code: 'in_future', message },
  ]);
