import { Unit } from '@omni/platform';
import type { PortalAccess } from '../access/access.entity';
import type { Known } from '../people/known';
import { clientPrincipal } from '../sessions/client-principal';
import { PERMITTED, TARGET_TYPES, type DocumentPurpose } from './link.purposes';

/** Whether the contact sees this document by this access: asked of the document's own policy, as if they had come in. */
export function mayOpen(
  unit: Unit,
  known: Known,
  access: PortalAccess,
  { purpose, targetId }: { purpose: DocumentPurpose; targetId: string },
): Promise<boolean> {
  const principal = clientPrincipal({
    organization: unit.organization,
    access,
    permissions: access.permissions.filter((one) => PERMITTED[purpose].includes(one)),
    sessionId: access.id,
    accessVersion: null,
  });
  const theirs = new Unit({ ...unit.call, principal }, unit.tx, unit.now);
  return known.isVisible(theirs, TARGET_TYPES[purpose], targetId);
}
