import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Agreements1790000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('agreements')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('agreements'));
  }
}
