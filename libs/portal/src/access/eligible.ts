import type { Unit } from '@omni/platform';
import type { Known, KnownContact } from '../people/known';
import {
  contactMissing,
  contactWithoutClient,
  contactWithoutEmail,
  engagementElsewhere,
  engagementMissing,
  engagementShut,
  expiresInPast,
} from './access.errors';

export type Invitable = KnownContact & { clientId: string; primaryEmail: string };

/** The contact, if somebody may invite them for this: with a client, an e-mail, and an engagement of that client. */
export async function requireInvitable(
  unit: Unit,
  known: Known,
  contactId: string,
  engagementId: string | null,
): Promise<Invitable> {
  if (!(await known.isVisible(unit, 'contact', contactId))) throw contactMissing();
  const contact = await known.contact(unit, contactId);
  if (!contact) throw contactMissing();
  const { clientId, primaryEmail } = contact;
  if (clientId === null) throw contactWithoutClient();
  if (primaryEmail === null) throw contactWithoutEmail();
  if (engagementId !== null) {
    const engagement = await known.engagement(unit, engagementId);
    if (!engagement) throw engagementMissing();
    if (engagement.clientId !== clientId) throw engagementElsewhere();
    if (!engagement.portalEnabled) throw engagementShut();
  }
  return { ...contact, clientId, primaryEmail };
}

export function requireLater(unit: Unit, expiresAt: string | null | undefined): void {
  if (expiresAt != null && expiresAt <= unit.now) throw expiresInPast();
}
