import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { loseDeal } from '../close-deal';
import { firstStage, stageById } from '../deal-stages';
import type { Deal } from '../deal.entity';
import { unknownStage, wrongOutcome } from '../deal.errors';
import { deals } from '../deal.resource';
import { LoseDeal } from './lose-deal.command';

@CommandHandler(LoseDeal)
export class LoseDealHandler implements Handles<typeof LoseDeal> {
  async execute({ unit, input }: LoseDeal): Promise<Deal> {
    const deal = await unit.load(deals, input.id);
    const stage = input.stageId
      ? await stageById(unit, input.stageId)
      : await firstStage(unit, deal.pipelineId, 'lost');
    if (stage?.kind !== 'lost') throw wrongOutcome('lost');
    if (stage.pipelineId !== deal.pipelineId) throw unknownStage();
    loseDeal(unit, deal, stage, input.lostReason, input.lostNote ?? null);
    return deal;
  }
}
