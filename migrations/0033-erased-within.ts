import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['crm.leads', 'scheduling.appointments', 'communications.messages'] as const;

/**
 * When the person in a row was erased, where the row itself stays: its history is not told from then on. Rows of people
 * who were erased before are found by their contact; for that the tables' owner passes the wall.
 */
export class ErasedWithin1790000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`alter table ${table} add column erased_at timestamptz(3)`);
    const walled = [...TABLES, 'crm.contacts'];
    for (const table of walled) await runner.query(`alter table ${table} no force row level security`);
    for (const [table, contact] of [
      ['crm.leads', 'converted_contact_id'],
      ['scheduling.appointments', 'contact_id'],
      ['communications.messages', 'author_contact_id'],
    ] as const)
      await runner.query(
        `update ${table} t set erased_at = c.erased_at from crm.contacts c
         where c.organization_id = t.organization_id and c.id = t.${contact} and c.erased_at is not null`,
      );
    for (const table of walled) await runner.query(`alter table ${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} drop column erased_at`);
  }
}
