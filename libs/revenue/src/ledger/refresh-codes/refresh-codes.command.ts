import { command, id } from '@omni/platform';
import { z } from 'zod';
import { ledgerSyncs } from '../ledger-sync.resource';

export class RefreshCodes extends command({
  name: 'ledger_mapping.refresh',
  summary: 'Has the ledger asked for its accounts and tax codes; the mapping shows them when it has told',
  resource: ledgerSyncs,
  needs: 'update',
  input: z.strictObject({ connectionId: id }).meta({ id: 'RefreshCodesInput' }),
  output: z.strictObject({ connectionId: id }).meta({ id: 'RefreshStarted' }),
  effect: 'irreversible',
}) {}
