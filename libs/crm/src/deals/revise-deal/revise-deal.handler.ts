import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles, type Unit } from '@omni/platform';
import { requireReferences } from '../../shared/writing';
import type { Deal } from '../deal.entity';
import { deals } from '../deal.resource';
import { ReviseDeal } from './revise-deal.command';

@CommandHandler(ReviseDeal)
export class ReviseDealHandler implements Handles<typeof ReviseDeal> {
  async execute({ unit, input }: ReviseDeal): Promise<Deal> {
    const { probability, ...patch } = input;
    const { clientId, contactId, sourceLeadId } = patch;
    const [deal] = await Promise.all([
      unit.load(deals, input.id),
      requireReferences(unit, { clientId, contactId, sourceLeadId }),
    ]);
    applyPatch(deal, patch);
    if (probability !== undefined) {
      deal.probabilityOverridden = probability !== null;
      deal.probability = probability ?? (await stageProbability(unit, deal));
    }
    return deal;
  }
}

async function stageProbability(unit: Unit, deal: Deal): Promise<number | null> {
  const [stage] = await unit.sql<{ probability: number }>(
    'select probability from crm.pipeline_stages where organization_id = $1 and id = $2',
    [unit.tenantId, deal.stageId],
  );
  return stage?.probability ?? null;
}
