import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Scheduling1790000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('scheduling')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('scheduling'));
  }
}
