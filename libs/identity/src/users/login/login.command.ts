import { command, id } from '@omni/platform';
import { z } from 'zod';
import { signedIn } from '../../sessions/signed-in.contract';
import { users } from '../user.resource';

export class Login extends command({
  name: 'user.login',
  summary:
    'Logs in with e-mail and password. Where a second factor is on: 401 mfa_required with a challenge for /auth/login/mfa',
  resource: users,
  needs: 'act',
  open: true,
  confidential: true,
  input: z
    .strictObject({
      email: z.string().max(254).toLowerCase(),
      password: z.string().max(200),
      organizationId: id.optional().describe('Where to work; by default where this person was last.'),
    })
    .meta({ id: 'LoginInput' }),
  output: signedIn,
  effect: 'reversible',
  undoneBy: 'session.logout',
  redact: ['password'],
  errors: ['identity.login.invalid', 'identity.login.locked', 'identity.login.unverified', 'mfa_required'],
}) {}
