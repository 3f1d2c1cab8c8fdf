import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '@omni/platform/migrations';

/** What the business owes, and what it will invoice by plan. */
export class RevenuePayables1790000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, []);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, []);
  }
}
