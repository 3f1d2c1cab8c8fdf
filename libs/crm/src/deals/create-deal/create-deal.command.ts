import { command } from '@omni/platform';
import { dealContract } from '../deal.contract';
import { deals } from '../deal.resource';

export class CreateDeal extends command({
  name: 'deal.create',
  summary: 'Opens a deal in the first open stage of the default pipeline, unless told',
  resource: deals,
  needs: 'create',
  input: dealContract.create,
  output: dealContract.view,
  effect: 'reversible',
  undoneBy: 'deal.remove',
}) {}
