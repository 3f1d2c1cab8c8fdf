import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, runAll, tenantTable } from '@omni/platform/migrations';

/** Work with the world outside, on a list of its own. */
export class Errands1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...tenantTable('platform.errands', {
        columns: `
          name text not null, key text, data jsonb not null, ${choice('status', ['waiting', 'running', 'failed'], `not null default 'waiting'`)},
          attempts integer not null default 0, generation integer not null default 1, due_at timestamptz(3) not null,
          owner uuid, leased_until timestamptz not null default '-infinity', last_error text, failed_at timestamptz(3),
          correlation_id uuid not null, causation_id uuid, request_id text`,
        unique: { errands_key: { on: 'name, key', where: `status <> 'failed'` } },
        // What is done is gone.
        disposable: true,
      }),
      `create index errands_due_idx on platform.errands (due_at) where status <> 'failed'`,
      'create index errands_owner_idx on platform.errands (owner) where owner is not null',
      `create policy errands_relay on platform.errands to omni_relay using (true) with check (true)`,
      'grant select, delete on platform.errands to omni_relay',
      'grant update (status, attempts, due_at, owner, leased_until, last_error) on platform.errands to omni_relay',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table platform.errands');
  }
}
