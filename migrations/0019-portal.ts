import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Portal1790000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('portal')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('portal'));
  }
}
