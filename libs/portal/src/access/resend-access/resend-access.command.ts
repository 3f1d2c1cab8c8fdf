import { command, id } from '@omni/platform';
import { z } from 'zod';
import { accessContract } from '../access.contract';
import { portalAccess } from '../access.resource';

export class ResendAccess extends command({
  name: 'portal_access.resend',
  summary: 'Sends the contact a new link to log in.',
  resource: portalAccess,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ResendAccessInput' }),
  output: accessContract.view,
  effect: 'irreversible',
  errors: ['portal.access.not_open'],
}) {}
