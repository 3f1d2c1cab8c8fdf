import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Workflow1790000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('workflow')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('workflow'));
  }
}
