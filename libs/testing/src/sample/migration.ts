import { moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sample's tables, laid on a test's own database. */
export class Sample1799999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('sample'),
      ...tenantTable('sample.widgets', {
        columns: `
          title text not null, status text not null, amount_minor bigint, due_on date, rank integer not null default 0,
          urgent boolean not null default false, labels text[] not null default '{}', custom jsonb, owner_member_id uuid,
          parent_id uuid, token_hash text, finished_at timestamptz(3)`,
        references: { parent_id: 'sample.widgets' },
        indexes: ['title, id', 'rank, id', 'amount_minor, id', 'due_on, id', 'status', 'created_at, id'],
        unique: { widgets_title_key: { on: 'title', where: "title like 'unique %'" } },
      }),
      ...tenantTable('sample.notes', {
        columns: `
          position bigint generated always as identity, consumer text not null, event_id uuid not null, type text not null,
          aggregate_id uuid not null, aggregate_version integer not null, committed_at timestamptz not null`,
        appendOnly: true,
      }),
      // Stand-in for the identity module where a test runs without its migration.
      'create schema if not exists identity',
      'grant usage on schema identity to omni_relay',
      'create table if not exists identity.organizations (id uuid primary key, status text not null)',
      'grant select on identity.organizations to omni_relay',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['drop schema sample cascade']);
  }
}
