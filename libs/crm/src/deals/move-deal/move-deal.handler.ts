import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { loseDeal, winDeal } from '../close-deal';
import { factsOf } from '../deal-facts';
import { stageById } from '../deal-stages';
import type { Deal } from '../deal.entity';
import { lostReasonMissing } from '../deal.errors';
import { DealStageChanged } from '../deal.events';
import { deals } from '../deal.resource';
import { MoveDeal } from './move-deal.command';

@CommandHandler(MoveDeal)
export class MoveDealHandler implements Handles<typeof MoveDeal> {
  async execute({ unit, input }: MoveDeal): Promise<Deal> {
    const [deal, stage] = await Promise.all([unit.load(deals, input.id), stageById(unit, input.stageId)]);
    if (stage.kind === 'won') {
      await winDeal(unit, deal, stage);
      return deal;
    }
    if (stage.kind === 'lost') {
      if (!input.lostReason) throw lostReasonMissing();
      loseDeal(unit, deal, stage, input.lostReason, input.lostNote ?? null);
      return deal;
    }
    const { stageId: fromStageId, stageEnteredAt, pipelineId, probability: was } = deal;
    deal.moveTo(stage, unit.now);
    if (fromStageId === stage.id) return deal;
    const { probability } = deal;
    unit.emit(
      DealStageChanged,
      deal,
      { ...factsOf(deal), fromStageId, toStageId: stage.id, stageName: stage.name, probability },
      {
        stageId: fromStageId,
        stageEnteredAt,
        ...(pipelineId === deal.pipelineId ? {} : { pipelineId }),
        ...(was === probability ? {} : { probability: was }),
      },
    );
    return deal;
  }
}
