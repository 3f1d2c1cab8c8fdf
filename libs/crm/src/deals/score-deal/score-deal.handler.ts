import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { touches } from '../../activities/touches';
import type { LeadSource } from '../../leads/lead.values';
import { scoreClose, type CloseFacts } from '../close-score';
import type { Deal } from '../deal.entity';
import { deals } from '../deal.resource';
import { ScoreDeal } from './score-deal.command';

const DAY = 86_400_000;

@CommandHandler(ScoreDeal)
export class ScoreDealHandler implements Handles<typeof ScoreDeal> {
  async execute({ unit, input }: ScoreDeal): Promise<Deal> {
    const deal = await unit.load(deals, input.id);
    const { score, explanation } = scoreClose(await factsOf(unit, deal));
    deal.closeScore = score;
    deal.closeExplanation = explanation;
    return deal;
  }
}

async function factsOf(unit: Unit, deal: Deal): Promise<CloseFacts> {
  const [touched, around] = await Promise.all([touches(unit, 'deal', deal.id), surroundings(unit, deal)]);
  return {
    daysInStage: Math.max(0, Math.floor((Date.parse(unit.now) - Date.parse(deal.stageEnteredAt)) / DAY)),
    replies: touched.replies.length,
    meetings: touched.meetings.length,
    ...around,
    refs: {
      stage: [deal.stageId],
      replies: touched.replies,
      meetings: touched.meetings,
      ...(deal.sourceLeadId ? { source: [deal.sourceLeadId] } : {}),
      ...(deal.clientId ? { company_fit: [deal.clientId] } : {}),
    },
  };
}

interface Surroundings {
  stageProbability: number;
  source: LeadSource | null;
  knownClient: boolean;
  closed: number;
  won: number;
}

/** Stage, source and client of a deal, and how earlier deals of the same source ended. */
async function surroundings(unit: Unit, deal: Deal): Promise<Surroundings> {
  const [row] = await unit.sql<Surroundings>(
    `select
       coalesce((select s.probability from crm.pipeline_stages s where s.organization_id = $1 and s.id = $2), 0) as "stageProbability",
       l.source,
       exists (select 1 from crm.client_companies c where c.organization_id = $1 and c.id = $3 and c.status = 'active') as "knownClient",
       (select count(*) from crm.deals d join crm.leads o on o.organization_id = d.organization_id and o.id = d.source_lead_id
          where d.organization_id = $1 and o.source = l.source and d.status <> 'open' and d.id <> $5) as closed,
       (select count(*) from crm.deals d join crm.leads o on o.organization_id = d.organization_id and o.id = d.source_lead_id
          where d.organization_id = $1 and o.source = l.source and d.status = 'won' and d.id <> $5) as won
     from (select 1) one left join crm.leads l on l.organization_id = $1 and l.id = $4`,
    [unit.tenantId, deal.stageId, deal.clientId, deal.sourceLeadId, deal.id],
  );
  return row ?? { stageProbability: 0, source: null, knownClient: false, closed: 0, won: 0 };
}
