import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

export class Exchange1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('exchange'),
      ...tenantTable('exchange.import_jobs', {
        columns: `
          entity_type text not null, ${choice('format', ['csv'])}, filename text, file_sha256 text, encoding text, delimiter text,
          source text, headers jsonb not null, mapping jsonb not null, column_facts jsonb not null,
          ${choice('mode', ['create', 'update', 'upsert'])}, match_on text[] not null,
          ${choice('duplicate_policy', ['skip', 'update', 'error'])}, create_missing boolean not null,
          ${choice('status', ['uploaded', 'validating', 'validated', 'importing', 'completed', 'failed', 'reverting', 'reverted'])},
          counts jsonb not null, failure text, member_id uuid, completed_at timestamptz(3), revert_until timestamptz(3)`,
        indexes: ['entity_type', 'status', 'created_at desc', 'updated_at desc', 'completed_at'],
      }),
      ...tenantTable('exchange.import_rows', {
        columns: `
          job_id uuid not null, row_no integer not null, line integer not null, cells jsonb not null, match_key text,
          ${choice('status', ['staged', 'valid', 'invalid', 'created', 'updated', 'skipped', 'failed', 'reverted'])},
          action text, errors jsonb not null default '[]', entity_id uuid, from_version integer`,
        references: { job_id: 'exchange.import_jobs' },
        unique: { import_rows_number: { on: 'job_id, row_no' } },
        indexes: ['job_id, match_key'],
        // A file that is sent again replaces its rows.
        disposable: true,
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('exchange'));
  }
}
