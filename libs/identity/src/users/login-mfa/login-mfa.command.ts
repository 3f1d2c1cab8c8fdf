import { command } from '@omni/platform';
import { z } from 'zod';
import { signedIn } from '../../sessions/signed-in.contract';
import { users } from '../user.resource';
import { token } from '../verify-email/verify-email.command';

export const code = z.string().trim().min(6).max(40).describe('Six digits of the app, or a recovery code.');

export class LoginMfa extends command({
  name: 'user.login_mfa',
  summary: 'Ends a login with a code of the second factor',
  resource: users,
  needs: 'act',
  open: true,
  confidential: true,
  input: z.strictObject({ challenge: token, code }).meta({ id: 'LoginMfaInput' }),
  output: signedIn,
  effect: 'reversible',
  undoneBy: 'session.logout',
  redact: ['challenge', 'code'],
  errors: ['identity.mfa.invalid', 'identity.login.locked', 'identity.token.invalid'],
}) {}
