import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Communications1790000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('communications')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('communications'));
  }
}
