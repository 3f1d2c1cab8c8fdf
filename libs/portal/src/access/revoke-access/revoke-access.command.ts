import { command, id } from '@omni/platform';
import { z } from 'zod';
import { accessContract } from '../access.contract';
import { portalAccess } from '../access.resource';

export class RevokeAccess extends command({
  name: 'portal_access.revoke',
  summary: 'Takes the access from a contact; their sessions and links end at once.',
  resource: portalAccess,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).nullable().optional() })
    .meta({ id: 'RevokeAccessInput' }),
  output: accessContract.view,
  effect: 'compensatable',
  undoneBy: 'portal_access.invite',
}) {}
