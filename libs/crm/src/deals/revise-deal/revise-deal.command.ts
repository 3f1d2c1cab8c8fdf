import { command, id } from '@omni/platform';
import { dealContract } from '../deal.contract';
import { deals } from '../deal.resource';

export class ReviseDeal extends command({
  name: 'deal.revise',
  summary: 'Revises a deal; its stage and outcome move by their own verbs',
  resource: deals,
  needs: 'update',
  input: dealContract.revise.extend({ id }).meta({ id: 'DealRevise' }),
  output: dealContract.view,
  effect: 'reversible',
}) {}
