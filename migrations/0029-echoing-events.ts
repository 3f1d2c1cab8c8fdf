import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '@omni/platform/migrations';

/** Which events say in general what another one of the same write says in its own words: a timeline says it once. */
export class EchoingEvents1790000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table platform.outbox_events add column echoes boolean not null default false',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['alter table platform.outbox_events drop column echoes']);
  }
}
