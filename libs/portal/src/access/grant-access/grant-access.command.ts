import { command } from '@omni/platform';
import { accessContract } from '../access.contract';
import { portalAccess } from '../access.resource';

export class GrantAccess extends command({
  name: 'portal_access.grant',
  summary: 'Invites a contact into the portal, for all of their client or for one engagement.',
  resource: portalAccess,
  needs: 'create',
  input: accessContract.create,
  output: accessContract.view,
  effect: 'compensatable',
  undoneBy: 'portal_access.revoke',
  prefers: ['return-existing'],
  errors: [
    'portal.access.exists',
    'portal.access.client_missing',
    'portal.access.email_missing',
    'portal.access.engagement_mismatch',
    'portal.access.engagement_closed',
    'portal.access.expires_in_past',
  ],
}) {}
