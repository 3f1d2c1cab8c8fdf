import { conflict, unprocessable } from '@omni/platform';

export const projectArchived = () =>
  conflict('projects.project.archived', 'The project is archived. Unarchive it before you change it.');

export const projectDeleted = () =>
  conflict(
    'projects.project.deleted',
    'The project is deleted. Restore it first; what was deleted with it comes back too.',
  );

export const projectNotClosed = () =>
  conflict('projects.project.not_closed', 'Only a completed or cancelled project can be archived.');

export const projectHasInvoicedTime = () =>
  conflict(
    'projects.project.has_invoiced_time',
    'Time of this project is on an invoice, so the project cannot be deleted.',
  );

export const unknownEngagement = () =>
  unprocessable(
    'projects.engagement.unknown',
    'There is no such engagement. If it is only seconds old, send its clientId along.',
    [{ pointer: '/engagementId', code: 'reference_not_found', message: 'does not exist' }],
  );

export const clientMismatch = () =>
  unprocessable('projects.project.client_mismatch', "The client is not the engagement's client.", [
    { pointer: '/clientId', code: 'client_mismatch', message: "must be the engagement's client" },
  ]);

export const datesReversed = () =>
  unprocessable('projects.project.dates_reversed', 'A project cannot be due before it starts.', [
    { pointer: '/dueOn', code: 'dates_reversed', message: 'must not be before startsOn' },
  ]);
