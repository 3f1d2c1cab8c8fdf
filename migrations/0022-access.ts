import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '@omni/platform/migrations';

/** Apps of others, limits shared by all processes, versions and origins of the API. */
export class Access1790000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, []);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, []);
  }
}
