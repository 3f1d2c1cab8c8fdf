import { command, id } from '@omni/platform';
import { z } from 'zod';
import { dealContract, lostReason } from '../deal.contract';
import { deals } from '../deal.resource';

export class LoseDeal extends command({
  name: 'deal.lose',
  summary: 'Loses a deal, with the reason',
  resource: deals,
  needs: 'update',
  input: z
    .strictObject({
      id,
      lostReason,
      lostNote: z.string().trim().max(2000).optional(),
      stageId: id.optional().describe('Which lost stage; the first one unless told.'),
    })
    .meta({ id: 'LoseDealInput' }),
  output: dealContract.view,
  effect: 'compensatable',
  undoneBy: 'deal.reopen',
}) {}
