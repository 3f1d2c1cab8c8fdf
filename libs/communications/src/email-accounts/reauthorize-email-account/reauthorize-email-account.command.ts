import { command } from '@omni/platform';
import { emailAccountContract } from '../email-account.contract';
import { emailAccounts } from '../email-account.resource';

export class ReauthorizeEmailAccount extends command({
  name: 'email_account.reauthorize',
  summary: 'Gives a mailbox a new password, or says that its connection works again, and reads it.',
  resource: emailAccounts,
  needs: 'act',
  input: emailAccountContract.reauthorize,
  output: emailAccountContract.view,
  effect: 'irreversible',
  redact: ['password', 'smtpPassword'],
  errors: ['communications.email_account.no_connection'],
}) {}
