import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Integrations1790000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('integrations')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('integrations'));
  }
}
