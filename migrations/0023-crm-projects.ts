import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '@omni/platform/migrations';

/** What CRM and projects keep beside what they began with. */
export class CrmProjects1790000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, []);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, []);
  }
}
