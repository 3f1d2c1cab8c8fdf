import { command } from '@omni/platform';
import { z } from 'zod';
import { portalAccess } from '../../access/access.resource';

export class LogoutOfPortal extends command({
  name: 'portal_access.logout',
  summary: 'Ends this session in the portal.',
  resource: portalAccess,
  needs: 'read',
  input: z.strictObject({}).meta({ id: 'PortalLogoutInput' }),
  output: z.null(),
  effect: 'irreversible',
}) {}
