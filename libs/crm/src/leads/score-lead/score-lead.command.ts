import { command, id } from '@omni/platform';
import { z } from 'zod';
import { leadContract } from '../lead.contract';
import { leads } from '../lead.resource';

export class ScoreLead extends command({
  name: 'lead.score',
  summary: 'Scores a lead from 0 to 100 and explains the score factor by factor',
  resource: leads,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ScoreLeadInput' }),
  output: leadContract.view,
  effect: 'reversible',
}) {}
