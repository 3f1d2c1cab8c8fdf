import { command } from '@omni/platform';
import { z } from 'zod';
import { email, password, personName } from '../password';
import { users } from '../user.resource';

export const mailSent = z.strictObject({ message: z.string() }).meta({ id: 'MailSent' });

export class Register extends command({
  name: 'user.register',
  summary:
    'Opens an account; the answer is the same whether or not the e-mail has one, and the mail tells what to do',
  resource: users,
  needs: 'create',
  open: true,
  input: z.strictObject({ email, password, name: personName }).meta({ id: 'RegisterInput' }),
  output: mailSent,
  effect: 'irreversible',
  redact: ['password'],
}) {}
