import { command, id } from '@omni/platform';
import { z } from 'zod';
import { ledgerSyncContract } from '../ledger-sync.contract';
import { ledgerSyncs } from '../ledger-sync.resource';

export class RetrySync extends command({
  name: 'ledger_sync.retry',
  summary: 'Tries again to tell a document to the ledger, after it failed or was left out',
  resource: ledgerSyncs,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetrySyncInput' }),
  output: ledgerSyncContract.view,
  effect: 'irreversible',
}) {}
