import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { touches } from '../../activities/touches';
import { businessDomain } from '../../shared/normalise';
import { scoreLead, type ScoreFacts } from '../lead-score';
import type { Lead } from '../lead.entity';
import { LeadScored } from '../lead.events';
import { leads } from '../lead.resource';
import { ScoreLead } from './score-lead.command';

const DAY = 86_400_000;

@CommandHandler(ScoreLead)
export class ScoreLeadHandler implements Handles<typeof ScoreLead> {
  async execute({ unit, input }: ScoreLead): Promise<Lead> {
    const lead = await unit.load(leads, input.id);
    const { score, explanation } = scoreLead(await factsOf(unit, lead));
    lead.score = score;
    lead.scoreExplanation = explanation;
    lead.scoreModel = explanation.model;
    const { id, name, source, ownerMemberId } = lead;
    unit.emit(LeadScored, lead, { id, name, source, ownerMemberId, score, scoreModel: explanation.model });
    return lead;
  }
}

async function factsOf(unit: Unit, lead: Lead): Promise<ScoreFacts> {
  const [touched, record] = await Promise.all([touches(unit, 'lead', lead.id), sourceRecord(unit, lead)]);
  const quietSince = touched.lastAt ?? lead.createdAt;
  return {
    source: lead.source,
    status: lead.status,
    daysQuiet: Math.max(0, Math.floor((Date.parse(unit.now) - Date.parse(quietSince)) / DAY)),
    replies: touched.replies.length,
    meetings: touched.meetings.length,
    hasCompany: lead.companyName !== null,
    hasBusinessAddress: businessDomain(lead.email) !== null,
    ...record,
    refs: { replies: touched.replies, meetings: touched.meetings },
  };
}

/** How earlier leads of the same source ended. */
async function sourceRecord(unit: Unit, lead: Lead): Promise<{ decided: number; converted: number }> {
  const [row] = await unit.sql<{ decided: number; converted: number }>(
    `select count(*) as decided, count(*) filter (where status = 'converted') as converted from crm.leads
     where organization_id = $1 and source = $2 and status in ('converted', 'unqualified') and id <> $3 and deleted_at is null`,
    [unit.tenantId, lead.source, lead.id],
  );
  return row ?? { decided: 0, converted: 0 };
}
