import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'crm.leads',
  'crm.activities',
  'exchange.import_jobs',
  'portal.client_portal_access',
] as const;

/** When rows were emptied whose time of keeping is over. */
export class Lifecycles1790000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`alter table ${table} add column purged_at timestamptz(3)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} drop column purged_at`);
  }
}
