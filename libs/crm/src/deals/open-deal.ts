import type { Unit } from '@omni/platform';
import type { Custom } from '../shared/fields';
import { startingStage } from './deal-stages';
import type { Deal } from './deal.entity';
import { deals } from './deal.resource';

export interface NewDeal {
  name: string;
  ownerMemberId: string;
  pipelineId?: string;
  stageId?: string;
  clientId?: string | null;
  contactId?: string | null;
  amountMinor?: number | null;
  currency?: string;
  probability?: number | null;
  expectedCloseOn?: string | null;
  sourceLeadId?: string | null;
  custom?: Custom | null;
}

/** An open deal in its first stage, with that stage's probability unless it comes with one. */
export async function openDeal(unit: Unit, given: NewDeal): Promise<Deal> {
  const stage = await startingStage(unit, given);
  return unit.create(deals, {
    ...given,
    pipelineId: stage.pipelineId,
    stageId: stage.id,
    stageEnteredAt: unit.now,
    currency: given.currency ?? stage.currency ?? unit.organization.baseCurrency,
    probability: given.probability ?? stage.probability,
    probabilityOverridden: given.probability !== undefined && given.probability !== null,
  });
}
