import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, runAll, tenantTable } from '@omni/platform/migrations';

const CATEGORIES = ['email', 'calendar', 'ledger', 'esign', 'bank', 'social', 'ads', 'storage', 'payments']
  .map((category) => `'${category}'`)
  .join(', ');
const SESSIONS = 'portal.portal_sessions';

/** Own fields that are unique or for some eyes alone; sessions in the portal that are renewed; the way back from a merge. */
export class Extras1790000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table annotations.custom_field_definitions
         add column unique_values boolean not null default false, add column visible_roles text[]`,
      `alter table ${SESSIONS} add column family_id uuid not null default gen_random_uuid(), add column refresh_token_hash text,
         add column refresh_expires_at timestamptz(3), add column ${choice('revoke_reason', ['logout', 'rotated', 'reuse_detected', 'access_ended'], '')}`,
      // What was open before is a family of its own; nobody but the app says whose a new one is.
      `alter table ${SESSIONS} alter column family_id drop default`,
      `create unique index portal_sessions_refresh_key on ${SESSIONS} (organization_id, refresh_token_hash)
         where refresh_token_hash is not null`,
      `create index portal_sessions_family_idx on ${SESSIONS} (organization_id, family_id)`,
      ...tenantTable('revenue.vendor_merges', {
        columns: `survivor_id uuid not null, moved jsonb not null, undo_until timestamptz(3) not null,
          undone_at timestamptz(3)`,
        references: { survivor_id: 'revenue.vendors' },
      }),
      ...tenantTable('communications.text_opt_outs', {
        columns: 'number text not null, said text not null, ended_at timestamptz(3)',
        unique: { text_opt_outs_live_key: { on: 'number', where: 'ended_at is null' } },
      }),
      `create unique index messages_text_key on communications.messages (organization_id, external_id)
         where channel = 'sms' and external_id is not null`,
      'alter table integrations.integrations drop constraint integrations_category_check',
      `alter table integrations.integrations add constraint integrations_category_check check (category in (${CATEGORIES}, 'text'))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table integrations.integrations drop constraint integrations_category_check',
      `alter table integrations.integrations add constraint integrations_category_check check (category in (${CATEGORIES})) not valid`,
      'drop index communications.messages_text_key',
      'drop table communications.text_opt_outs',
      'drop table revenue.vendor_merges',
      `alter table ${SESSIONS} drop column family_id, drop column refresh_token_hash, drop column refresh_expires_at,
         drop column revoke_reason`,
      'alter table annotations.custom_field_definitions drop column unique_values, drop column visible_roles',
    ]);
  }
}
