import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

/** Metrics are read where their rows lie; what analytics will keep of its own (targets, dashboards) lies here. */
export class Analytics1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, moduleSchema('analytics'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [dropSchema('analytics')]);
  }
}
