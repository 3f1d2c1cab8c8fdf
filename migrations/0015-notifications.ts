import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropSchema, moduleSchema, runAll } from '@omni/platform/migrations';

export class Notifications1790000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('notifications')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('notifications'));
  }
}
