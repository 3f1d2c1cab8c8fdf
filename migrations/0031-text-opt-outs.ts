import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers that asked for no more texts are listed and found by their number, also those that asked for them again. */
export class TextOptOuts1790000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index text_opt_outs_number_idx on communications.text_opt_outs (organization_id, number, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index communications.text_opt_outs_number_idx');
  }
}
