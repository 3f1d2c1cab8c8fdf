import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Annotations1790000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('annotations')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('annotations'));
  }
}
