import { command, id } from '@omni/platform';
import { z } from 'zod';
import { emailAccountContract } from '../email-account.contract';
import { emailAccounts } from '../email-account.resource';

export class PauseEmailAccount extends command({
  name: 'email_account.pause',
  summary: 'Leaves a mailbox alone for a while: it is neither read nor sent from.',
  resource: emailAccounts,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'PauseEmailAccountInput' }),
  output: emailAccountContract.view,
  effect: 'reversible',
  undoneBy: 'email_account.resume',
}) {}

export class ResumeEmailAccount extends command({
  name: 'email_account.resume',
  summary: 'Takes a paused mailbox up again; what came in meanwhile is read.',
  resource: emailAccounts,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ResumeEmailAccountInput' }),
  output: emailAccountContract.view,
  effect: 'reversible',
  undoneBy: 'email_account.pause',
}) {}

export class SyncEmailAccount extends command({
  name: 'email_account.sync',
  summary: 'Has a mailbox read now instead of at its next turn.',
  resource: emailAccounts,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'SyncEmailAccountInput' }),
  output: emailAccountContract.view,
  effect: 'reversible',
  errors: ['communications.email_account.cannot_receive'],
}) {}
