import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const MEMBER = 'identity.organization_members';
const ACTIONS = ['archive', 'soft_delete', 'anonymise', 'purge'];

/** How long records are kept, what was done about that and when, and what is kept all the same. */
export class Governance1790000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('governance'),
      ...tenantTable('governance.retention_policies', {
        columns: `
          entity_type text not null, ${choice('action', ACTIONS)},
          ${choice('clock', ['created', 'closed', 'issued', 'archived', 'ended'])},
          days integer not null, floor_days integer not null, last_run jsonb,
          constraint retention_policies_floor check (days >= floor_days)`,
        indexes: ['created_at, id', 'updated_at, id', 'entity_type, id', 'action, entity_type, id'],
        unique: { retention_policies_key: { on: 'entity_type, action' } },
      }),
      ...tenantTable('governance.retention_runs', {
        columns: `
          ${choice('trigger', ['schedule', 'manual'])}, ${choice('action', ACTIONS, '')}, entity_type text,
          ${choice('status', ['running', 'completed'])}, started_at timestamptz(3) not null, finished_at timestamptz(3),
          report jsonb not null, requested_by_member_id uuid`,
        references: { requested_by_member_id: MEMBER },
        indexes: [
          'created_at, id',
          'updated_at, id',
          'started_at, id',
          'trigger, started_at, id',
          'status, started_at, id',
        ],
      }),
      ...tenantTable('governance.legal_holds', {
        columns: `
          entity_type text not null, entity_id uuid not null, reason text not null, placed_by_member_id uuid,
          released_at timestamptz(3), released_by_member_id uuid, release_reason text`,
        references: { placed_by_member_id: MEMBER, released_by_member_id: MEMBER },
        indexes: [
          'created_at, id',
          'updated_at, id',
          'entity_type, entity_id',
          'entity_id',
          'released_at, id',
        ],
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('governance'));
  }
}
