import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll, tenantTable } from '@omni/platform/migrations';

/** What happened, for people to read; and the chain that shows the audit to be whole. */
export class Timeline1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...activity(), ...seals(), ...feeds()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop index platform.outbox_events_causation_idx',
      'drop table timeline.audit_anchors',
      'drop table timeline.audit_seals',
      'drop table timeline.activity_events',
    ]);
  }
}

/** Newest first within whatever is asked for; `seq` breaks the ties of events that one command left. */
const NEWEST = 'occurred_at desc, seq desc';

function activity(): string[] {
  return [
    ...tenantTable('timeline.activity_events', {
      columns: `
        seq bigint not null,
        type text not null,
        source_event_id uuid not null,
        source_type text not null, source_id uuid not null,
        entity_type text not null, entity_id uuid not null,
        is_subject boolean not null,
        client_id uuid, engagement_id uuid,
        actor_kind text not null, actor_id uuid,
        occurred_at timestamptz(3) not null,
        summary text not null,
        data jsonb,
        visibility text not null check (visibility in ('internal', 'client')),
        module text not null`,
      indexes: [`entity_type, entity_id, ${NEWEST}`],
      // An event's moment never changes, so the partition's key in this index takes nothing from its meaning.
      unique: { activity_events_once: { on: 'source_event_id, entity_type, entity_id, occurred_at' } },
      appendOnly: true,
      partitionBy: 'occurred_at',
    }),
    // Each event stands once for what it is about and once for every row it names: these three read the first kind.
    ...['', 'client_id, ', 'engagement_id, ', 'module, '].map(
      (by) =>
        `create index activity_events_${by.replace(', ', '_')}newest_idx on timeline.activity_events
         (organization_id, ${by}${NEWEST}) where is_subject`,
    ),
  ];
}

function seals(): string[] {
  return [
    ...tenantTable('timeline.audit_seals', {
      columns: `
        seq bigint not null,
        audit_id uuid not null, audit_created_at timestamptz(3) not null,
        audit_xid xid8 not null, audit_position bigint not null,
        content_hash bytea not null, prev_hash bytea not null, hash bytea not null`,
      unique: { audit_seals_seq: { on: 'seq' }, audit_seals_once: { on: 'audit_id' } },
      appendOnly: true,
    }),
    ...tenantTable('timeline.audit_anchors', {
      columns: 'day date not null, seq bigint not null, hash bytea not null',
      unique: { audit_anchors_day: { on: 'day' } },
      appendOnly: true,
    }),
  ];
}

/** Events are asked for by what caused them, too. */
const feeds = (): string[] => [
  `create index outbox_events_causation_idx on platform.outbox_events (organization_id, causation_id)
   where causation_id is not null`,
];
