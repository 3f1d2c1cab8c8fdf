import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const MEMBER = 'identity.organization_members';
const LIVE = 'deleted_at is null';
const RECIPIENTS = ['member', 'contact'];

/** What members and clients are told, by which channel, and how they want to be told. */
export class Notifications1790000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('notifications'),
      ...digests(),
      ...notifications(),
      ...preferences(),
      ...quietHours(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('notifications'));
  }
}

/** They and what they gather go after 90 days, outright: nobody's business hangs on them. */
function digests(): string[] {
  return tenantTable('notifications.digests', {
    columns: `
      ${choice('recipient_kind', RECIPIENTS)}, recipient_id uuid not null, ${choice('period', ['daily', 'weekly'])},
      due_at timestamptz(3) not null, ${choice('status', ['queued', 'sent', 'failed'])}, sent_at timestamptz(3), error text`,
    indexes: ['created_at, id', 'recipient_id, due_at'],
    disposable: true,
  });
}

function notifications(): string[] {
  return tenantTable('notifications.notifications', {
    columns: `
      ${choice('recipient_kind', RECIPIENTS)}, recipient_id uuid not null, type text not null, title text not null, body text,
      entity_type text, entity_id uuid, channels text[] not null default '{}',
      ${choice('status', ['queued', 'delivered', 'read', 'suppressed'])}, read_at timestamptz(3), deliveries jsonb not null,
      ${choice('email_mode', ['instant', 'daily', 'weekly'], '')}, digest_id uuid, source_event_id uuid,
      source_key text not null, client_id uuid, engagement_id uuid`,
    references: { digest_id: 'notifications.digests' },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'recipient_id, created_at, id',
      'recipient_id, status',
      'type',
      'read_at',
      'entity_type, entity_id',
      'email_mode, recipient_id',
    ],
    unique: { notifications_source_key: { on: 'recipient_id, type, source_key' } },
    disposable: true,
  });
}

function preferences(): string[] {
  return tenantTable('notifications.notification_preferences', {
    columns: `
      ${choice('scope', ['organization', 'user', 'entity'])}, place text not null, member_id uuid, contact_id uuid,
      entity_type text, entity_id uuid, type text not null, ${choice('channel', ['in_app', 'email'])},
      ${choice('mode', ['off', 'instant', 'daily', 'weekly'])},
      constraint notification_preferences_entity check ((scope = 'entity') = (entity_id is not null and entity_type is not null))`,
    references: { member_id: MEMBER },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'scope',
      'type',
      'channel',
      'contact_id',
      'entity_type, entity_id',
    ],
    unique: { notification_preferences_place_key: { on: 'place, type, channel', where: LIVE } },
  });
}

function quietHours(): string[] {
  return tenantTable('notifications.quiet_hours', {
    columns: `place text not null, begins text not null, ends text not null, timezone text`,
    indexes: ['created_at, id'],
    unique: { quiet_hours_place_key: { on: 'place', where: LIVE } },
  });
}
