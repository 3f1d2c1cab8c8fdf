import { command, id } from '@omni/platform';
import { z } from 'zod';
import { dealContract } from '../deal.contract';
import { deals } from '../deal.resource';

export class ScoreDeal extends command({
  name: 'deal.score',
  summary: 'Estimates the chance that an open deal closes and explains it factor by factor',
  resource: deals,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ScoreDealInput' }),
  output: dealContract.view,
  effect: 'reversible',
}) {}
