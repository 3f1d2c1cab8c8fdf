import type { Unit } from '@omni/platform';
import type { Known } from '../../people/known';
import type { PortalAccess } from '../access.entity';
import { revokeAccess } from '../end-access';

/**
 * Brings an access in line with what the CRM says now of its contact, client and engagement; events may come late or in
 * any order, so none of them is believed beyond that something changed. An access follows its contact's client only where
 * clients were merged, or a merge was undone: a contact who moved to another client leaves what they saw here behind.
 */
export async function align(unit: Unit, known: Known, access: PortalAccess): Promise<void> {
  if (access.status === 'revoked') return;
  const contact = await known.contact(unit, access.contactId);
  // Merged: the survivor takes the access over when the merge itself is told.
  if (!contact && (await known.canonicalContact(unit, access.contactId))) return;
  if (!contact?.clientId) return revokeAccess(unit, access, 'The contact is gone or belongs to no client.');
  if (contact.clientId !== access.clientId && !(await follow(unit, known, access, contact.clientId)))
    return revokeAccess(unit, access, 'The contact belongs to another client now.');
  if (access.engagementId === null) return;
  const engagement = await known.engagement(unit, access.engagementId);
  if (engagement?.clientId !== access.clientId)
    return revokeAccess(unit, access, 'The engagement is gone or of another client now.');
  if (engagement.portalEnabled === access.engagementOpen) return;
  access.engagementOpen = engagement.portalEnabled;
  await unit.rightsChanged();
}

async function follow(unit: Unit, known: Known, access: PortalAccess, clientId: string): Promise<boolean> {
  if (access.mergedClientIds.at(-1) === clientId) {
    access.mergedClientIds = access.mergedClientIds.slice(0, -1);
  } else if ((await known.canonicalClient(unit, access.clientId)) === clientId) {
    access.mergedClientIds = [...access.mergedClientIds, access.clientId];
  } else {
    return false;
  }
  access.clientId = clientId;
  await unit.rightsChanged();
  return true;
}
