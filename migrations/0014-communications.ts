import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const CLIENT = 'crm.client_companies';
const ENGAGEMENT = 'crm.engagements';
const MEMBER = 'identity.organization_members';
const ACCOUNT = 'communications.email_accounts';
const LIVE = 'deleted_at is null';
const CHANNELS = ['email', 'portal', 'chat', 'sms', 'internal'];
const VISIBILITY = ['participants', 'shared'];
const PURPOSES = ['conversation', 'transactional', 'marketing'];

/** Conversations with clients: mail accounts, threads, messages, and templates of what is said again and again. */
export class Communications1790000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('communications'),
      ...emailAccounts(),
      ...messageTemplates(),
      ...threads(),
      ...messages(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('communications'));
  }
}

function emailAccounts(): string[] {
  return tenantTable(ACCOUNT, {
    columns: `
      address citext not null, display_name text, ${choice('provider', ['imap', 'smtp', 'google', 'microsoft', 'sandbox'])},
      connection_id uuid, owner_member_id uuid, is_shared boolean not null default false,
      ${choice('status', ['active', 'paused', 'error', 'needs_reauth', 'disconnected'])},
      imap jsonb, smtp jsonb, imap_password_sealed text, smtp_password_sealed text, match_rules jsonb not null,
      sync_from timestamptz(3) not null, sync_cursor text, cursor_moved_at timestamptz(3), last_synced_at timestamptz(3),
      last_error text`,
    references: { owner_member_id: MEMBER },
    indexes: ['created_at, id', 'updated_at, id', 'provider', 'status', 'address'],
    unique: { email_accounts_address_key: { on: 'address', where: `${LIVE} and status <> 'disconnected'` } },
  });
}

function messageTemplates(): string[] {
  return tenantTable('communications.message_templates', {
    columns: `
      name text not null, description text, ${choice('purpose', PURPOSES)}, subject text not null, body_text text,
      body_html text, merge_fields jsonb not null`,
    indexes: ['created_at, id', 'updated_at, id', 'purpose', 'name'],
    unique: { message_templates_name_key: { on: 'lower(name)', where: LIVE } },
  });
}

function threads(): string[] {
  return tenantTable('communications.threads', {
    columns: `
      subject text not null, ${choice('channel', CHANNELS)}, client_id uuid, contact_ids uuid[] not null default '{}',
      engagement_id uuid, ticket_id uuid, ${choice('status', ['open', 'snoozed', 'closed'])}, snoozed_until timestamptz(3),
      assignee_member_id uuid, last_message_at timestamptz(3), message_count integer not null default 0,
      email_account_id uuid, external_thread_id text, ${choice('visibility', VISIBILITY)},
      participant_member_ids uuid[] not null default '{}', counterpart_addresses text[] not null default '{}',
      subject_key text, merged_client_ids uuid[] not null default '{}', purged_at timestamptz(3)`,
    references: {
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
      assignee_member_id: MEMBER,
      email_account_id: ACCOUNT,
    },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'last_message_at, id',
      'status, last_message_at',
      'channel, last_message_at',
      'visibility, last_message_at',
      'ticket_id',
      'snoozed_until',
      'subject',
      'email_account_id, subject_key',
    ],
    unique: {
      threads_external_key: {
        on: 'email_account_id, external_thread_id',
        where: 'external_thread_id is not null',
      },
    },
  }).concat(
    ['contact_ids', 'participant_member_ids', 'counterpart_addresses'].map(
      (column) =>
        `create index threads_${column}_idx on communications.threads using gin (organization_id, ${column})`,
    ),
  );
}

function messages(): string[] {
  return tenantTable('communications.messages', {
    columns: `
      thread_id uuid not null, ${choice('channel', CHANNELS)}, ${choice('direction', ['inbound', 'outbound', 'internal'])},
      "from" jsonb not null, "to" jsonb not null, cc jsonb not null, bcc jsonb not null, reply_to jsonb, subject text, body_text text,
      body_html text,
      ${choice('status', ['draft', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'failed', 'received'])},
      ${choice('purpose', PURPOSES)}, sent_at timestamptz(3), received_at timestamptz(3), delivered_at timestamptz(3),
      scheduled_for timestamptz(3), rfc_message_id text, in_reply_to text, reference_ids text[] not null default '{}',
      file_ids uuid[] not null default '{}', attachments jsonb not null,
      ${choice('author_kind', ['user', 'ai', 'workflow', 'client', 'external'])}, author_member_id uuid,
      author_contact_id uuid, ai_action_id uuid, template_id uuid, email_account_id uuid, external_id text,
      automatic boolean not null default false, suggested_contact jsonb, error text, source_key text,
      client_id uuid, engagement_id uuid, ${choice('visibility', VISIBILITY)},
      participant_member_ids uuid[] not null default '{}', purged_at timestamptz(3)`,
    references: {
      thread_id: 'communications.threads',
      email_account_id: ACCOUNT,
      author_member_id: MEMBER,
      template_id: 'communications.message_templates',
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
    },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'thread_id, created_at, id',
      'status, created_at',
      'direction, created_at',
      'channel, created_at',
      'sent_at, id',
      'scheduled_for',
      'author_kind',
      'author_contact_id',
      'rfc_message_id',
      'visibility, created_at',
    ],
    unique: {
      messages_rfc_key: {
        on: 'email_account_id, rfc_message_id',
        where: 'email_account_id is not null and rfc_message_id is not null',
      },
      messages_external_key: { on: 'email_account_id, external_id', where: 'external_id is not null' },
      messages_source_key: { on: 'source_key', where: 'source_key is not null' },
    },
  }).concat(
    `create index messages_participant_member_ids_idx on communications.messages
       using gin (organization_id, participant_member_ids)`,
  );
}
