import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

/** Ground: idempotency, numbering, outbox, consumers, audit, history. */
export class Platform1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('platform'),
      ...moduleSchema('timeline'),
      'grant usage on schema engine to omni_app, omni_relay',
      ...count(),
      ...access(),
      ...outbox(),
      ...traces(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop table engine.outbox_lanes',
      'drop table engine.schedule_marks',
      dropSchema('timeline'),
      dropSchema('platform'),
      'drop function engine.mend_count, engine.visible_xid, engine.current_xid',
    ]);
  }
}

/**
 * The order of commits is kept by transaction numbers. A dump that is restored into another server brings numbers along
 * that this server's own count may reach only in years: then the house's count runs ahead of it by a fixed step. The step
 * stands in the functions themselves, so that PostgreSQL reads through them and they cost nothing.
 */
function count(): string[] {
  return [
    'create function engine.current_xid() returns xid8 language sql stable as $$ select pg_current_xact_id() $$',
    // Below it every transaction has ended: what is read there is whole.
    `create function engine.visible_xid() returns xid8 language sql stable
       as $$ select pg_snapshot_xmin(pg_current_snapshot()) $$`,
    `create function engine.mend_count() returns bigint language plpgsql as $$
     declare
       reached bigint := (select max(xid)::text::bigint from engine.outbox_lanes);
       own bigint := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
       step bigint;
     begin
       if reached < engine.visible_xid()::text::bigint then return 0; end if;
       -- What was committed and not yet handled when the dump was made lies beyond what the lanes have reached.
       step := reached + 1000000000 - own;
       execute format('create or replace function engine.current_xid() returns xid8 language sql stable as '
         '$f$ select ((pg_current_xact_id()::text::bigint + %s)::text)::xid8 $f$', step);
       execute format('create or replace function engine.visible_xid() returns xid8 language sql stable as '
         '$f$ select ((pg_snapshot_xmin(pg_current_snapshot())::text::bigint + %s)::text)::xid8 $f$', step);
       return step;
     end $$`,
  ];
}

function access(): string[] {
  return [
    ...tenantTable('platform.tenant_access', {
      columns: 'access_version bigint not null default 1',
      unique: { tenant_access_one: { on: '(true)' } },
    }),
    ...tenantTable('platform.idempotency_keys', {
      columns: `
        principal_id uuid not null, key text not null, method text not null, path text not null,
        request_hash text not null, response_status integer not null, response_body jsonb,
        expires_at timestamptz(3) not null`,
      unique: { idempotency_keys_key: { on: 'principal_id, key' } },
      indexes: ['expires_at'],
      disposable: true,
    }),
    ...tenantTable('platform.document_sequences', {
      columns: 'series text not null, fiscal_year integer not null default 0, next_value bigint not null',
      unique: { document_sequences_series: { on: 'series, fiscal_year' } },
    }),
    // A row that vanished under its writer fails the transaction with a retryable error.
    `create function platform.expect_rows(actual bigint, expected bigint) returns int language plpgsql immutable as $$
     begin
       if actual <> expected then
         raise exception 'wrote % of % rows', actual, expected using errcode = '40001';
       end if;
       return 1;
     end $$`,
  ];
}

function outbox(): string[] {
  return [
    ...tenantTable('platform.outbox_events', {
      columns: `
        position bigint generated always as identity,
        xid xid8 not null default engine.current_xid(),
        lane smallint not null,
        type text not null,
        aggregate_type text not null, aggregate_id uuid not null, aggregate_version integer not null,
        actor_kind text not null, actor_id uuid,
        payload jsonb not null, previous jsonb,
        correlation_id uuid not null, causation_id uuid, request_id text,
        occurred_at timestamptz(3) not null`,
      indexes: ['xid, position', 'aggregate_id, position', 'correlation_id'],
      appendOnly: true,
      partitionBy: 'created_at',
    }),
    // The relay reads all tenants' events and nothing else of theirs.
    'create index outbox_events_lane_idx on platform.outbox_events (lane, xid, position)',
    'create policy outbox_events_relay on platform.outbox_events for select to omni_relay using (true)',
    'grant select on platform.outbox_events to omni_relay',
    ...tenantTable('platform.processed_events', {
      columns: 'consumer text not null, event_id uuid not null',
      unique: { processed_events_once: { on: 'consumer, event_id' } },
      disposable: true,
    }),
    // Rows lie in the order of their age, so that the oldest are found without an index on every write.
    'create index processed_events_age_idx on platform.processed_events using brin (created_at)',
    ...tenantTable('platform.event_failures', {
      columns: `
        event_id uuid not null, event_created_at timestamptz not null, consumer text not null,
        aggregate_id uuid not null, position bigint not null, xid xid8 not null,
        attempts integer not null, next_attempt_at timestamptz(3) not null, last_error text, dead_at timestamptz(3),
        resolved_at timestamptz(3)`,
      unique: { event_failures_once: { on: 'consumer, event_id' } },
      indexes: ['aggregate_id'],
    }),
    'create index event_failures_due_idx on platform.event_failures (next_attempt_at) where dead_at is null and resolved_at is null',
    'create policy event_failures_relay on platform.event_failures for select to omni_relay using (true)',
    'grant select on platform.event_failures to omni_relay',
    // Where each lane stands. Its own schema: it belongs to no tenant.
    `create table engine.outbox_lanes (
       lane smallint primary key,
       xid xid8 not null default '0', position bigint not null default 0,
       created_at timestamptz not null default '-infinity',
       owner uuid, leased_until timestamptz not null default '-infinity')`,
    'insert into engine.outbox_lanes (lane) select generate_series(0, 7)',
    'grant select, update on engine.outbox_lanes to omni_relay',
    `create table engine.schedule_marks (
       name text not null, due_at timestamptz not null, done_at timestamptz not null default now(),
       primary key (name, due_at))`,
    'grant select, insert, delete on engine.schedule_marks to omni_relay',
  ];
}

function traces(): string[] {
  return [
    ...tenantTable('timeline.audit_events', {
      columns: `
        xid xid8 not null default engine.current_xid(),
        position bigint generated always as identity,
        occurred_at timestamptz(3) not null,
        actor_kind text not null, actor_id uuid, on_behalf_of_id uuid,
        action text not null, entity_type text, entity_id uuid,
        decision text not null check (decision in ('allow', 'deny')), rule text,
        before jsonb, after jsonb, ip inet, user_agent text, request_id text not null, session_id uuid`,
      // Each write pays for each of these: what is asked rarely walks the newest rows instead.
      indexes: ['xid, position', 'entity_type, entity_id', 'request_id'],
      appendOnly: true,
      partitionBy: 'created_at',
    }),
    ...tenantTable('timeline.entity_versions', {
      columns: `
        entity_type text not null, entity_id uuid not null, valid_from timestamptz(3) not null,
        changed_fields text[], row jsonb not null, actor_kind text not null, actor_id uuid, request_id text`,
      unique: { entity_versions_once: { on: 'entity_type, entity_id, version' } },
      appendOnly: true,
    }),
  ];
}
