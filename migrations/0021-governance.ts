import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Governance1790000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('governance')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('governance'));
  }
}
