import { conflict, forbidden, unprocessable, type Fault } from '@omni/platform';

export const accessExists = (existingId?: string): Fault =>
  conflict(
    'portal.access.exists',
    'The contact has this access already.',
    existingId ? { existingId } : undefined,
  );

const refused = (code: string, pointer: string, message: string): Fault =>
  unprocessable(code, message, [{ pointer, code, message }]);

export const contactMissing = (): Fault =>
  refused('reference_not_found', '/contactId', 'There is no such contact.');

export const contactWithoutClient = (): Fault =>
  refused(
    'portal.access.client_missing',
    '/contactId',
    'The contact belongs to no client: there is nothing to show them.',
  );

export const contactWithoutEmail = (): Fault =>
  refused('portal.access.email_missing', '/contactId', 'The contact has no e-mail to send a link to.');

export const engagementMissing = (): Fault =>
  refused('reference_not_found', '/engagementId', 'There is no such engagement.');

export const engagementElsewhere = (): Fault =>
  refused(
    'portal.access.engagement_mismatch',
    '/engagementId',
    'The engagement is of another client than the contact.',
  );

export const engagementShut = (): Fault =>
  refused('portal.access.engagement_closed', '/engagementId', 'The engagement is not shown in the portal.');

export const expiresInPast = (): Fault =>
  refused('portal.access.expires_in_past', '/expiresAt', 'An access ends after now.');

export const accessNotOpen = (): Fault =>
  conflict('portal.access.not_open', 'Nobody can come in by this access now: it is suspended or has ended.');

export const accessEnded = (): Fault =>
  forbidden('Your access to this portal has ended. Ask the business for a new one.', 'portal:access');
