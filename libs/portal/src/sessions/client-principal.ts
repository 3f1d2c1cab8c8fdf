import { ANONYMOUS, type OrganizationFacts, type Principal } from '@omni/platform';
import type { PortalAccess } from '../access/access.entity';

/** A contact who is just coming in: known by name, with no right yet. */
export const arriving = (organization: OrganizationFacts, contactId: string): Principal => ({
  ...ANONYMOUS,
  kind: 'client',
  id: contactId,
  organization,
});

interface Sitting {
  organization: OrganizationFacts;
  access: Pick<PortalAccess, 'id' | 'contactId' | 'clientId' | 'engagementId'>;
  permissions: readonly string[];
  sessionId: string;
  accessVersion: number | null;
}

/** A contact in the portal. */
export const clientPrincipal = ({
  organization,
  access,
  permissions,
  sessionId,
  accessVersion,
}: Sitting): Principal => ({
  ...arriving(organization, access.contactId),
  role: 'client',
  portal: {
    accessId: access.id,
    contactId: access.contactId,
    clientId: access.clientId,
    engagementId: access.engagementId,
    permissions,
  },
  sessionId,
  accessVersion,
});
