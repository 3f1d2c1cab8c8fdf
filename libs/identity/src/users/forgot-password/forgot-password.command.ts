import { command } from '@omni/platform';
import { z } from 'zod';
import { email } from '../password';
import { mailSent } from '../register/register.command';
import { users } from '../user.resource';

export class ForgotPassword extends command({
  name: 'user.forgot_password',
  summary: 'Sends a mail with which to set a new password, if there is such an account',
  resource: users,
  needs: 'act',
  open: true,
  input: z.strictObject({ email }).meta({ id: 'ForgotPasswordInput' }),
  output: mailSent,
  effect: 'irreversible',
}) {}
