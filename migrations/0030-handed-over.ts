import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a text was first given to its provider: from then on it is looked for there before it goes again. */
export class HandedOver1790000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table communications.messages add column handed_over_at timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table communications.messages drop column handed_over_at');
  }
}
