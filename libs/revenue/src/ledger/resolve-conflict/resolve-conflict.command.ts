import { command, id } from '@omni/platform';
import { z } from 'zod';
import { ledgerSyncContract } from '../ledger-sync.contract';
import { ledgerSyncs } from '../ledger-sync.resource';

export class ResolveConflict extends command({
  name: 'ledger_sync.resolve',
  summary: 'Chooses between what lies here and what lies in the ledger',
  resource: ledgerSyncs,
  needs: 'act',
  input: z
    .strictObject({
      id,
      side: z
        .enum(['ours', 'theirs'])
        .describe(
          'ours: it is pushed again, anew where it was deleted there; theirs: what lies there stands, what was deleted stays so.',
        ),
    })
    .meta({ id: 'ResolveConflictInput' }),
  output: ledgerSyncContract.view,
  effect: 'irreversible',
}) {}
