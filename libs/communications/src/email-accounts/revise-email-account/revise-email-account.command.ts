import { command, id } from '@omni/platform';
import { emailAccountContract } from '../email-account.contract';
import { emailAccounts } from '../email-account.resource';

export class ReviseEmailAccount extends command({
  name: 'email_account.revise',
  summary: 'Changes a mailbox’s name, servers, rules, or whether what comes from now on is shared.',
  resource: emailAccounts,
  needs: 'update',
  input: emailAccountContract.revise.extend({ id }).meta({ id: 'ReviseEmailAccountInput' }),
  output: emailAccountContract.view,
  effect: 'reversible',
  undoneBy: 'email_account.revise',
  errors: ['communications.email_account.not_yours', 'communications.email_account.server_missing'],
}) {}
