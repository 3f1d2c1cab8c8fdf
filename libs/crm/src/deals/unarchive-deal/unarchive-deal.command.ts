import { command, id } from '@omni/platform';
import { z } from 'zod';
import { dealContract } from '../deal.contract';
import { deals } from '../deal.resource';

export class UnarchiveDeal extends command({
  name: 'deal.unarchive',
  summary: 'Brings an archived deal back into the lists for another thirty days',
  resource: deals,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'UnarchiveDealInput' }),
  output: dealContract.view,
  effect: 'reversible',
  errors: ['crm.deal.not_archived'],
}) {}
