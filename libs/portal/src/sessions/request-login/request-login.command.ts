import { command } from '@omni/platform';
import { z } from 'zod';
import { portalAccess } from '../../access/access.resource';

export class RequestLogin extends command({
  name: 'portal_access.login',
  summary:
    'Mails a link to log in, if this e-mail may come into the portal. The answer is the same for every e-mail.',
  resource: portalAccess,
  needs: 'act',
  open: true,
  input: z
    .strictObject({
      email: z.string().trim().max(254).pipe(z.email()),
      organization: z
        .string()
        .regex(/^[A-Za-z0-9-]{1,60}$/)
        .describe('Id or slug of the business.'),
    })
    .meta({ id: 'PortalLoginInput' }),
  output: z.strictObject({ message: z.string() }).meta({ id: 'PortalLoginAsked' }),
  effect: 'irreversible',
}) {}
