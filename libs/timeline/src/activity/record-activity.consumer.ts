import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { AuditSealer } from '../audit/audit-sealer';
import { ActivityRows } from './activity-rows';

/**
 * A row for each timeline that an event stands on. A client that the event does not name is taken from what the rows it
 * names were last said to belong to: from this schema alone, never from another module's tables.
 */
const INSERT = `
  insert into timeline.activity_events (organization_id, seq, type, source_event_id, source_type, source_id, entity_type,
    entity_id, is_subject, client_id, engagement_id, actor_kind, actor_id, occurred_at, summary, data, visibility, module)
  select $1, e.seq, e.type, e.source_event_id, e.source_type, e.source_id, e.entity_type, e.entity_id, e.is_subject,
    coalesce(e.client_id, known.client_id), coalesce(e.engagement_id, known.engagement_id), e.actor_kind, e.actor_id,
    e.occurred_at, e.summary, e.data, e.visibility, e.module
  from rows from (jsonb_to_recordset($2::jsonb) as (seq bigint, type text, source_event_id uuid, source_type text, source_id uuid,
    entity_type text, entity_id uuid, is_subject boolean, client_id uuid, engagement_id uuid, actor_kind text,
    actor_id uuid, occurred_at timestamptz, summary text, data jsonb, visibility text, module text, kin jsonb)) e
  left join lateral (
    select k.* from rows from (jsonb_to_recordset(e.kin) as (type text, id uuid)) with ordinality kin
    cross join lateral (
      select a.client_id, a.engagement_id from timeline.activity_events a
      where a.organization_id = $1 and a.entity_type = kin.type and a.entity_id = kin.id and a.is_subject
      order by a.occurred_at desc, a.seq desc limit 1) k
    where k.client_id is not null order by kin.ordinality limit 1) known on true
  on conflict do nothing`;

/** Keeps the timeline, and seals the audit of what was done meanwhile. */
@Injectable()
@Consumes('timeline.record-activity', '*')
export class RecordActivity implements EventConsumer {
  constructor(
    private readonly rows: ActivityRows,
    private readonly sealer: AuditSealer,
  ) {}

  async handleMany(unit: Unit, events: readonly EventEnvelope[]): Promise<void> {
    const rows = this.rows.of(events);
    if (rows.length) await unit.sql(INSERT, [unit.tenantId, JSON.stringify(rows)]);
    await this.sealer.seal(unit);
  }
}
