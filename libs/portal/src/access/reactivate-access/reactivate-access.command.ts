import { command, id } from '@omni/platform';
import { z } from 'zod';
import { accessContract } from '../access.contract';
import { portalAccess } from '../access.resource';

export class ReactivateAccess extends command({
  name: 'portal_access.reactivate',
  summary: 'Lets a suspended contact come in again.',
  resource: portalAccess,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ReactivateAccessInput' }),
  output: accessContract.view,
  effect: 'reversible',
  undoneBy: 'portal_access.suspend',
}) {}
