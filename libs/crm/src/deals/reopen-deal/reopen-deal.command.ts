import { command, id } from '@omni/platform';
import { z } from 'zod';
import { dealContract } from '../deal.contract';
import { deals } from '../deal.resource';

export class ReopenDeal extends command({
  name: 'deal.reopen',
  summary: 'Opens a won or lost deal again; an engagement that is only proposed for it is cancelled',
  resource: deals,
  needs: 'reopen',
  input: z
    .strictObject({ id, stageId: id.optional().describe('The stage that it left unless told.') })
    .meta({ id: 'ReopenDealInput' }),
  output: dealContract.view,
  effect: 'compensatable',
}) {}
