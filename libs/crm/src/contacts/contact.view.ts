import { viewOf } from '@omni/platform';
import type { Contact, ContactEmail } from './contact.entity';

const emailView = (row: ContactEmail) => ({
  id: row.id,
  email: row.email,
  label: row.label,
  verifiedAt: row.verifiedAt,
});

/** The primary address first, the others in their order. */
function emailViews({ emails = [], primaryEmail }: Contact) {
  const rank = (row: ContactEmail): number =>
    row.email.toLowerCase() === primaryEmail?.toLowerCase() ? -1 : row.position;
  return [...emails].sort((a, b) => rank(a) - rank(b)).map(emailView);
}

export const contactView = (row: Contact) => ({
  ...viewOf(row),
  clientId: row.clientId,
  firstName: row.firstName,
  lastName: row.lastName,
  displayName: row.displayName,
  title: row.title,
  primaryEmail: row.primaryEmail,
  ...(row.emails ? { emails: emailViews(row) } : {}),
  phone: row.phone,
  address: row.address,
  timezone: row.timezone,
  locale: row.locale,
  marketingConsent: row.marketingConsent,
  consentSource: row.consentSource,
  consentAt: row.consentAt,
  doNotContact: row.doNotContact,
  ownerMemberId: row.ownerMemberId,
  isPrimary: row.isPrimary,
  custom: row.custom,
  mergedIntoId: row.mergedIntoId,
  lifecycleSource: row.lifecycleSource,
  erasedAt: row.erasedAt,
});
