import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Files1790000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('files')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('files'));
  }
}
