import { command, id } from '@omni/platform';
import { z } from 'zod';
import { ledgerSyncs } from '../ledger-sync.resource';

export class PullNow extends command({
  name: 'ledger_sync.pull',
  summary: 'Has the ledger read now for what was paid, voided or deleted there',
  resource: ledgerSyncs,
  needs: 'act',
  input: z.strictObject({ connectionId: id.optional() }).meta({ id: 'PullNowInput' }),
  output: z.strictObject({ connectionId: id }).meta({ id: 'PullStarted' }),
  effect: 'irreversible',
  errors: ['revenue.ledger_sync.no_connection'],
}) {}
