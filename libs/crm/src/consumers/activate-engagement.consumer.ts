import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { factsOf } from '../engagements/engagement-facts';
import { Engagement } from '../engagements/engagement.entity';
import { EngagementActivated } from '../engagements/engagement.events';
import { idIn } from './event-data';

/** A signed contract starts the engagement that it is about. */
@Injectable()
@Consumes('crm.activate-engagement', 'contract.signed')
export class ActivateEngagementOnContract implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const engagementId = idIn(event.data, 'engagementId');
    if (!engagementId) return;
    const [engagement] = await unit.rows(Engagement, 't.id = $2 and t.deleted_at is null', [engagementId]);
    if (!engagement) return;
    engagement.contractId ??= event.aggregate.id;
    if (engagement.status !== 'proposed') return;
    const from = engagement.activate(unit.today);
    unit.emit(EngagementActivated, engagement, factsOf(engagement), { status: from });
  }
}
