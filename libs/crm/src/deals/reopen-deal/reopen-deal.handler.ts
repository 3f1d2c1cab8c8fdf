import { CommandHandler } from '@nestjs/cqrs';
import { Fault, type Handles, type Unit } from '@omni/platform';
import { withdrawProposal } from '../../engagements/propose-engagement';
import { factsOf } from '../deal-facts';
import { firstStage, stageById, type Stage } from '../deal-stages';
import type { Deal } from '../deal.entity';
import { noPipeline, stageNotOpen } from '../deal.errors';
import { DealReopened } from '../deal.events';
import { deals } from '../deal.resource';
import { ReopenDeal } from './reopen-deal.command';

@CommandHandler(ReopenDeal)
export class ReopenDealHandler implements Handles<typeof ReopenDeal> {
  async execute({ unit, input }: ReopenDeal): Promise<Deal> {
    const deal = await unit.load(deals, input.id);
    const was = { status: deal.status, stageId: deal.stageId };
    const stage = input.stageId ? await stageById(unit, input.stageId) : await leftStage(unit, deal);
    if (stage.kind !== 'open') throw stageNotOpen();
    deal.reopen(stage, unit.now);
    deal.engagementId = await withdrawProposal(unit, deal);
    unit.emit(DealReopened, deal, factsOf(deal), was);
    return deal;
  }
}

/** The stage that it left, if that still is one; else the first open one of its pipeline. */
async function leftStage(unit: Unit, deal: Deal): Promise<Stage> {
  try {
    if (deal.leftStageId) return await stageById(unit, deal.leftStageId);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
  const first = await firstStage(unit, deal.pipelineId, 'open');
  if (!first) throw noPipeline();
  return first;
}
