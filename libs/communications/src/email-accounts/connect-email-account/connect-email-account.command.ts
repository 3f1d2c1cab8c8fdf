import { command } from '@omni/platform';
import { emailAccountContract } from '../email-account.contract';
import { emailAccounts } from '../email-account.resource';

export class ConnectEmailAccount extends command({
  name: 'email_account.connect',
  summary:
    'Connects a mailbox to send from and to read. Passwords are sealed; the first reading shows whether they fit.',
  resource: emailAccounts,
  needs: 'create',
  input: emailAccountContract.create,
  output: emailAccountContract.view,
  effect: 'compensatable',
  undoneBy: 'email_account.disconnect',
  redact: ['password', 'smtpPassword'],
  errors: [
    'communications.email_account.exists',
    'communications.email_account.server_missing',
    'communications.email_account.no_connection',
    'communications.reference_unknown',
  ],
}) {}
