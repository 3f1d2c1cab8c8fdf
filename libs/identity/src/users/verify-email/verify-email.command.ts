import { command } from '@omni/platform';
import { z } from 'zod';
import { users } from '../user.resource';

export const token = z.string().min(20).max(2000);

export class VerifyEmail extends command({
  name: 'user.verify_email',
  summary: 'Confirms an e-mail with the token that was sent to it',
  resource: users,
  needs: 'update',
  open: true,
  input: z.strictObject({ token }).meta({ id: 'VerifyEmailInput' }),
  output: z
    .strictObject({ email: z.string(), emailVerifiedAt: z.iso.datetime() })
    .meta({ id: 'EmailVerified' }),
  effect: 'irreversible',
  redact: ['token'],
  errors: ['identity.token.invalid'],
}) {}
