import { command, id } from '@omni/platform';
import { z } from 'zod';
import { dealContract, lostReason } from '../deal.contract';
import { deals } from '../deal.resource';

export class MoveDeal extends command({
  name: 'deal.move',
  summary: 'Moves a deal to another stage; moved to a won or lost stage it is won or lost',
  resource: deals,
  needs: 'update',
  input: z
    .strictObject({
      id,
      stageId: id.describe('A stage of any active pipeline.'),
      lostReason: lostReason.optional().describe('Required when the stage is a lost one.'),
      lostNote: z.string().trim().max(2000).optional(),
    })
    .meta({ id: 'MoveDealInput' }),
  output: dealContract.view,
  effect: 'reversible',
}) {}
