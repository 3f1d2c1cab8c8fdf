import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

/** Connections to providers, and their secrets apart from them. */
export class Integrations1790000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('integrations'),
      ...tenantTable('integrations.integrations', {
        columns: `
          provider text not null,
          ${choice('category', ['email', 'calendar', 'ledger', 'esign', 'bank', 'social', 'ads', 'storage', 'payments'])},
          display_name text not null, ${choice('auth_kind', ['oauth2', 'api_key', 'basic', 'none'])},
          scopes text[] not null default '{}',
          ${choice('status', ['connecting', 'active', 'degraded', 'needs_reauth', 'paused', 'disconnected'])},
          config jsonb not null, external_account_id text, external_account_name text, connected_at timestamptz(3),
          last_sync_at timestamptz(3), last_success_at timestamptz(3), last_error jsonb,
          error_count integer not null default 0 check (error_count >= 0), reauth_url text, connected_by_member_id uuid`,
        references: { connected_by_member_id: 'identity.organization_members' },
        indexes: [
          'created_at, id',
          'updated_at, id',
          'provider, created_at, id',
          'category, status, created_at, id',
          'status, created_at, id',
          'display_name, id',
          'last_success_at, id',
        ],
        unique: {
          integrations_account_key: {
            on: 'provider, external_account_id',
            where: `external_account_id is not null and status <> 'disconnected'`,
          },
        },
      }),
      ...tenantTable('integrations.secrets', {
        columns: 'integration_id uuid not null, sealed text, key_salt text',
        references: { integration_id: 'integrations.integrations' },
        unique: { secrets_integration_key: { on: 'integration_id' } },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('integrations'));
  }
}
