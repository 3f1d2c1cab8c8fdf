import { command, id } from '@omni/platform';
import { z } from 'zod';
import { dealContract } from '../deal.contract';
import { deals } from '../deal.resource';

export class WinDeal extends command({
  name: 'deal.win',
  summary: 'Wins a deal and proposes the engagement that follows from it',
  resource: deals,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'WinDealInput' }),
  output: dealContract.view,
  effect: 'compensatable',
  undoneBy: 'deal.reopen',
}) {}
