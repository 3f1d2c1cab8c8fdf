import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { knownEngagement, saidIn } from '../engagements/known-engagement';
import { billingModeOf } from '../projects/billing-mode';
import { beginningKey, foundProject } from '../projects/found-project';

/** An engagement that begins gets its first project, planned, unless somebody made one already; see `planProject`. */
@Injectable()
@Consumes('projects.start-engagement', 'engagement.activated')
export class StartEngagement implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const engagementId = event.aggregate.id;
    const sourceKey = beginningKey(engagementId);
    const known = { ...(await knownEngagement(unit, engagementId)), ...saidIn(event) };
    if (await hasProject(unit, engagementId, sourceKey)) return;
    // The event that says whose it is has not been heard yet: this one comes again later.
    if (!known.clientId) throw new Error(`the client of engagement ${engagementId} is not known yet`);
    await foundProject(unit, {
      engagementId,
      clientId: known.clientId,
      name: known.name ?? 'New project',
      billingMode: billingModeOf(known.billingMode),
      ...(known.currency ? { currency: known.currency } : {}),
      managerMemberId: known.ownerMemberId ?? null,
      startsOn: known.startsOn ?? null,
      dueOn: known.endsOn ?? null,
      sourceKey,
    });
  }
}

/** A project that was made for it and deleted counts: whoever deleted it did not want it. */
async function hasProject(unit: Unit, engagementId: string, sourceKey: string): Promise<boolean> {
  const rows = await unit.sql(
    `select 1 from projects.projects where organization_id = $1
       and ((engagement_id = $2 and deleted_at is null) or source_key = $3) limit 1`,
    [unit.tenantId, engagementId, sourceKey],
  );
  return rows.length > 0;
}
