import { command, id } from '@omni/platform';
import { z } from 'zod';
import { ledgerSyncContract, pushedType } from '../ledger-sync.contract';
import { ledgerSyncs } from '../ledger-sync.resource';

export class PushDocument extends command({
  name: 'ledger_sync.push',
  summary:
    "Has a document told to the accountant's ledger; ledger_sync.pushed tells when it lies there, ledger_sync.failed when it does not",
  resource: ledgerSyncs,
  needs: 'act',
  input: z
    .strictObject({
      entityType: pushedType,
      entityId: id,
      connectionId: id.optional().describe('The oldest ledger that is connected unless told.'),
    })
    .meta({ id: 'PushDocumentInput' }),
  output: ledgerSyncContract.view,
  effect: 'irreversible',
  errors: ['revenue.ledger_sync.no_connection', 'revenue.ledger_sync.not_pushable'],
}) {}
