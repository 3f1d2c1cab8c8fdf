import { command } from '@omni/platform';
import { z } from 'zod';
import { password } from '../password';
import { users } from '../user.resource';
import { token } from '../verify-email/verify-email.command';

export const done = z.strictObject({ message: z.string() }).meta({ id: 'Done' });

export class ResetPassword extends command({
  name: 'user.reset_password',
  summary: 'Sets a new password with the token that was mailed; every session ends',
  resource: users,
  needs: 'update',
  open: true,
  input: z.strictObject({ token, password }).meta({ id: 'ResetPasswordInput' }),
  output: done,
  effect: 'irreversible',
  redact: ['token', 'password'],
  errors: ['identity.token.invalid'],
}) {}
