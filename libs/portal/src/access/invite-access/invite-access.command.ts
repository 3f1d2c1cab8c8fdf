import { command, id } from '@omni/platform';
import { z } from 'zod';
import { accessContract } from '../access.contract';
import { portalAccess } from '../access.resource';

export class InviteAccess extends command({
  name: 'portal_access.invite',
  summary: 'Asks a contact anew whose access was revoked.',
  resource: portalAccess,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'InviteAccessInput' }),
  output: accessContract.view,
  effect: 'compensatable',
  undoneBy: 'portal_access.revoke',
  errors: ['portal.access.exists', 'portal.access.client_missing', 'portal.access.email_missing'],
}) {}
