import { moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the smallest business that feeds, search and metrics can be tried on. */
export class Probe1799999999998 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('probe'),
      ...tenantTable('probe.clients', {
        columns:
          'name text not null, email text, city text, owner_member_id uuid, archived_at timestamptz(3)',
        indexes: ['name, id', 'created_at, id'],
      }),
      ...tenantTable('probe.engagements', {
        columns: 'name text not null, client_id uuid not null',
        indexes: ['name, id'],
      }),
      ...tenantTable('probe.invoices', {
        columns: `
          number text, client_id uuid not null, engagement_id uuid, total_minor bigint not null, currency char(3) not null,
          issue_date date, issued_at timestamptz(3), paid_at timestamptz(3),
          status text not null check (status in ('draft', 'issued', 'paid')), owner_member_id uuid`,
        indexes: ['status', 'client_id', 'issue_date'],
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['drop schema probe cascade']);
  }
}
