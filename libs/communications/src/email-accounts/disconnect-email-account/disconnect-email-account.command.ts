import { command, id } from '@omni/platform';
import { z } from 'zod';
import { emailAccountContract } from '../email-account.contract';
import { emailAccounts } from '../email-account.resource';

export class DisconnectEmailAccount extends command({
  name: 'email_account.disconnect',
  summary: 'Forgets a mailbox’s password and cursor for good. Its mail is kept, or purged as you choose.',
  resource: emailAccounts,
  needs: 'act',
  input: z
    .strictObject({ id, mail: z.enum(['keep', 'purge']).optional().describe('keep unless told.') })
    .meta({ id: 'DisconnectEmailAccountInput' }),
  output: emailAccountContract.view,
  effect: 'irreversible',
}) {}
