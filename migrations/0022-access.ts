import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '@omni/platform/migrations';

/** Limits shared by all processes; origins and versions of the API. */
export class Access1790000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // Unlogged: after a crash everybody's bucket is full, and nothing else is lost. Keys are ids and addresses.
      `create unlogged table engine.rate_buckets (
         key text primary key, tokens double precision not null, refilled_at timestamptz not null)`,
      'grant select, insert, update, delete on engine.rate_buckets to omni_app',
      TAKE_TOKENS,
      'grant execute on function engine.take_tokens to omni_app',
      `alter table identity.organizations add column cors_origins text[] not null default '{}'`,
      `create index organizations_cors_idx on identity.organizations using gin (cors_origins) where cors_origins <> '{}'`,
      'grant select (cors_origins) on identity.organizations to omni_relay',
      'alter table identity.api_keys add column api_version text',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table identity.api_keys drop column api_version',
      'alter table identity.organizations drop column cors_origins',
      'drop function engine.take_tokens',
      'drop table engine.rate_buckets',
    ]);
  }
}

/**
 * A token bucket: refills by the time that went by, then gives as many whole tokens as are wanted and there. Invoker's
 * rights, one row's lock.
 */
const TAKE_TOKENS = `
  create function engine.take_tokens(
    bucket text, capacity double precision, per_second double precision, wanted double precision,
    out granted double precision, out remaining double precision)
  language plpgsql as $$
  declare
    moment timestamptz := clock_timestamp();
    available double precision;
  begin
    insert into engine.rate_buckets as b (key, tokens, refilled_at) values (bucket, capacity, moment)
      on conflict (key) do update
        set tokens = least(capacity, b.tokens + greatest(0, extract(epoch from moment - b.refilled_at)) * per_second),
            refilled_at = greatest(b.refilled_at, moment)
      returning b.tokens into available;
    granted := least(wanted, floor(available));
    remaining := available - granted;
    update engine.rate_buckets set tokens = remaining where key = bucket;
  end $$`;
