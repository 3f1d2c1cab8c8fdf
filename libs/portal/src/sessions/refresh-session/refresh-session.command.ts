import { command } from '@omni/platform';
import { z } from 'zod';
import { portalAccess } from '../../access/access.resource';
import { portalSession } from '../portal-session.contract';

export class RefreshPortalSession extends command({
  name: 'portal_access.refresh',
  summary: 'Trades a refresh token for a new session in the portal; used a second time it ends all of them',
  resource: portalAccess,
  needs: 'act',
  open: true,
  confidential: true,
  input: z.strictObject({ refreshToken: z.string().min(1).max(400) }).meta({ id: 'PortalRefreshInput' }),
  output: portalSession,
  effect: 'irreversible',
  redact: ['refreshToken'],
}) {}
