import { command } from '@omni/platform';
import { z } from 'zod';
import { portalAccess } from '../../access/access.resource';
import { portalSession } from '../portal-session.contract';

export class RedeemLink extends command({
  name: 'portal_access.redeem',
  summary:
    'Comes into the portal by the token of a mailed link, once. Opening the link uses nothing up: this does.',
  resource: portalAccess,
  needs: 'act',
  open: true,
  confidential: true,
  input: z.strictObject({ token: z.string().min(1).max(400) }).meta({ id: 'PortalRedeemInput' }),
  output: portalSession,
  effect: 'irreversible',
  redact: ['token'],
  statuses: [410],
  errors: ['portal.link.used', 'portal.link.expired', 'portal.link.unknown'],
}) {}
