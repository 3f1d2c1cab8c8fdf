import { command } from '@omni/platform';
import { z } from 'zod';
import { password } from '../password';
import { done } from '../reset-password/reset-password.command';
import { users } from '../user.resource';

export class ChangePassword extends command({
  name: 'user.change_password',
  summary: 'Changes one’s own password; sessions elsewhere end',
  resource: users,
  needs: 'update',
  open: 'signed_in',
  input: z
    .strictObject({ currentPassword: z.string().max(200), newPassword: password })
    .meta({ id: 'ChangePasswordInput' }),
  output: done,
  effect: 'irreversible',
  redact: ['currentPassword', 'newPassword'],
  errors: ['identity.login.invalid', 'identity.login.locked'],
}) {}
