import type { Unit } from '@omni/platform';
import { proposeEngagement } from '../engagements/propose-engagement';
import { factsOf } from './deal-facts';
import type { Stage } from './deal-stages';
import type { Deal } from './deal.entity';
import type { LostReason } from './deal.values';
import { DealLost, DealWon } from './deal.events';

/** Wins a deal and proposes the engagement that follows from it. */
export async function winDeal(unit: Unit, deal: Deal, stage: Stage): Promise<void> {
  deal.win(stage, unit.now);
  deal.engagementId = await proposeEngagement(unit, deal);
  unit.emit(
    DealWon,
    deal,
    { ...factsOf(deal), engagementId: deal.engagementId },
    { status: 'open', stageId: deal.leftStageId },
  );
}

export function loseDeal(
  unit: Unit,
  deal: Deal,
  stage: Stage,
  reason: LostReason,
  note: string | null,
): void {
  deal.lose(stage, reason, note, unit.now);
  unit.emit(
    DealLost,
    deal,
    { ...factsOf(deal), lostReason: reason, lostNote: note },
    { status: 'open', stageId: deal.leftStageId },
  );
}
