import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { winDeal } from '../close-deal';
import { firstStage } from '../deal-stages';
import type { Deal } from '../deal.entity';
import { wrongOutcome } from '../deal.errors';
import { deals } from '../deal.resource';
import { WinDeal } from './win-deal.command';

@CommandHandler(WinDeal)
export class WinDealHandler implements Handles<typeof WinDeal> {
  async execute({ unit, input }: WinDeal): Promise<Deal> {
    const deal = await unit.load(deals, input.id);
    const stage = await firstStage(unit, deal.pipelineId, 'won');
    if (!stage) throw wrongOutcome('won');
    await winDeal(unit, deal, stage);
    return deal;
  }
}
