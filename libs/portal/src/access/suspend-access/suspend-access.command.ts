import { command, id } from '@omni/platform';
import { z } from 'zod';
import { accessContract } from '../access.contract';
import { portalAccess } from '../access.resource';

export class SuspendAccess extends command({
  name: 'portal_access.suspend',
  summary: 'Keeps a contact out of the portal for the time being; their sessions end at once.',
  resource: portalAccess,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).nullable().optional() })
    .meta({ id: 'SuspendAccessInput' }),
  output: accessContract.view,
  effect: 'reversible',
  undoneBy: 'portal_access.reactivate',
}) {}
