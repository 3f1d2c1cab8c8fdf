import { id, query } from '@omni/platform';
import { z } from 'zod';
import { mappingView } from '../ledger-sync.contract';
import { ledgerSyncs } from '../ledger-sync.resource';

export class ShowMapping extends query({
  name: 'ledger_mapping.show',
  summary: "Which of a ledger's codes stand for our accounts and tax rates, and what is not mapped",
  resource: ledgerSyncs,
  needs: 'read',
  input: z.strictObject({ connectionId: id }).meta({ id: 'ShowMappingInput' }),
  output: mappingView,
}) {}
