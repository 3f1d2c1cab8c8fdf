import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const CLIENT = 'crm.client_companies';
const CONTACT = 'crm.contacts';
const ENGAGEMENT = 'crm.engagements';
const PROJECT = 'projects.projects';
const MEMBER = 'identity.organization_members';
const SENSITIVITIES = ['normal', 'hr', 'financial', 'legal'];
const LIVE = 'deleted_at is null';

/** Folders, files with their versions and what was read out of them, requests, shares and notes. Bytes lie elsewhere. */
export class Files1790000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('files'),
      ...folders(),
      ...requests(),
      ...fileObjects(),
      ...versions(),
      ...derived(),
      ...shares(),
      ...notes(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('files'));
  }
}

/** No index on `path` by its operators: behind row-level security it would never be used, and one tenant's folders are few. */
function folders(): string[] {
  return tenantTable('files.folders', {
    columns: `
      parent_id uuid, name text not null, path ltree not null, client_id uuid, engagement_id uuid, project_id uuid,
      ${choice('visibility', ['internal', 'client'])}, template_key text, retention_days integer check (retention_days > 0), legal_hold boolean not null default false,
      hold_reason text, held_at timestamptz(3), deleted_with_id uuid, merged_client_ids uuid[] not null default '{}',
      purged_at timestamptz(3),
      constraint folders_not_own_parent check (parent_id <> id)`,
    references: {
      parent_id: 'files.folders',
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
      project_id: PROJECT,
    },
    unique: {
      folders_name_key: { on: 'parent_id, lower(name)', where: LIVE },
      folders_template_key: {
        on: 'template_key, engagement_id',
        where: `${LIVE} and template_key is not null`,
      },
    },
    indexes: ['path', 'name', 'template_key', 'legal_hold', 'deleted_with_id', 'created_at', 'updated_at'],
  });
}

function requests(): string[] {
  return tenantTable('files.file_requests', {
    columns: `
      title text not null, instructions text, client_id uuid not null, contact_id uuid, engagement_id uuid, project_id uuid,
      folder_id uuid, reviewer_member_id uuid, items jsonb not null, ${choice('sensitivity', SENSITIVITIES)},
      token_hash text not null, token_sealed text not null,
      ${choice('status', ['open', 'partially_fulfilled', 'completed', 'expired', 'cancelled'])},
      due_at timestamptz(3), expires_at timestamptz(3) not null, completed_at timestamptz(3), cancelled_at timestamptz(3),
      reminder_every_days integer check (reminder_every_days > 0), next_reminder_at timestamptz(3),
      reminders_sent integer not null default 0, last_sent_at timestamptz(3), source_key text,
      merged_client_ids uuid[] not null default '{}', merged_contact_ids uuid[] not null default '{}', purged_at timestamptz(3)`,
    references: {
      client_id: CLIENT,
      contact_id: CONTACT,
      engagement_id: ENGAGEMENT,
      project_id: PROJECT,
      folder_id: 'files.folders',
      reviewer_member_id: MEMBER,
    },
    unique: {
      file_requests_token_key: { on: 'token_hash' },
      file_requests_source_key: { on: 'source_key', where: 'source_key is not null' },
    },
    indexes: [
      'status, expires_at',
      'next_reminder_at',
      'due_at',
      'title',
      'completed_at',
      'created_at',
      'updated_at',
    ],
  });
}

function fileObjects(): string[] {
  return tenantTable('files.file_objects', {
    columns: `
      name text not null, folder_id uuid, client_id uuid, engagement_id uuid, project_id uuid,
      ${choice('kind', ['document', 'image', 'spreadsheet', 'receipt', 'contract', 'export', 'audio', 'other'])},
      ${choice('visibility', ['internal', 'client'])}, ${choice('sensitivity', SENSITIVITIES)},
      current_version_id uuid, mime text not null, size_bytes bigint not null check (size_bytes >= 0), sha256 text not null,
      ${choice('status', ['pending_upload', 'scanning', 'available', 'quarantined'])},
      ${choice('text_status', ['none', 'queued', 'extracted', 'failed', 'unsupported'])},
      page_count integer check (page_count >= 0), text_excerpt text, ai_summary_id uuid, member_ids uuid[] not null default '{}',
      upload_problem jsonb, file_request_id uuid, file_request_item text, generated_key text, retain_until timestamptz(3),
      deleted_with_id uuid, merged_client_ids uuid[] not null default '{}', purged_at timestamptz(3), custom jsonb`,
    references: {
      folder_id: 'files.folders',
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
      project_id: PROJECT,
      file_request_id: 'files.file_requests',
    },
    unique: {
      file_objects_name_key: { on: 'folder_id, lower(name)', where: LIVE },
      file_objects_generated_key: { on: 'generated_key', where: 'generated_key is not null' },
    },
    indexes: [
      'status, created_at',
      'sha256',
      'kind',
      'visibility',
      'sensitivity',
      'text_status',
      'mime',
      'name',
      'size_bytes',
      'created_by_id',
      'deleted_at',
      'deleted_with_id',
      'created_at',
      'updated_at',
    ],
  });
}

function versions(): string[] {
  return [
    ...tenantTable('files.file_versions', {
      columns: `
        file_id uuid not null, version_no integer not null check (version_no > 0),
        ${choice('status', ['pending_upload', 'scanning', 'available', 'quarantined', 'abandoned'])},
        bucket text not null, storage_key text not null, size_bytes bigint not null check (size_bytes >= 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), mime text not null,
        ${choice('uploaded_by_kind', ['user', 'client', 'integration', 'system'])}, uploaded_by_id uuid,
        ${choice('av_status', ['pending', 'clean', 'infected', 'skipped'])}, av_signature text, etag text,
        upload_expires_at timestamptz(3) not null, completed_at timestamptz(3), available_at timestamptz(3)`,
      references: { file_id: 'files.file_objects' },
      unique: {
        file_versions_number_key: { on: 'file_id, version_no', where: LIVE },
        file_versions_bytes_key: { on: 'file_id, sha256', where: LIVE },
        file_versions_open_key: {
          on: 'file_id',
          where: `${LIVE} and status in ('pending_upload', 'scanning')`,
        },
        file_versions_storage_key: { on: 'storage_key' },
      },
      indexes: ['status, upload_expires_at', 'created_at'],
    }),
    // Deferred: a file and its first version name each other, and one of them comes first.
    `alter table files.file_objects add constraint file_objects_current_version_id_fkey
       foreign key (organization_id, current_version_id) references files.file_versions (organization_id, id)
       deferrable initially deferred`,
    'create index file_objects_current_version_id_idx on files.file_objects (organization_id, current_version_id)',
  ];
}

/** What a machine made of a version's bytes. It can be made again, so it goes when the bytes go. */
function derived(): string[] {
  return [
    ...tenantTable('files.file_texts', {
      columns:
        'file_id uuid not null, version_id uuid not null, page_no integer not null check (page_no > 0), body text not null',
      references: { file_id: 'files.file_objects', version_id: 'files.file_versions' },
      unique: { file_texts_page_key: { on: 'version_id, page_no' } },
      disposable: true,
    }),
    ...tenantTable('files.file_renditions', {
      columns: `
        file_id uuid not null, version_id uuid not null, ${choice('name', ['thumbnail_256', 'thumbnail_1024'])},
        storage_key text not null, mime text not null, size_bytes bigint not null, width integer not null, height integer not null`,
      references: { file_id: 'files.file_objects', version_id: 'files.file_versions' },
      unique: { file_renditions_name_key: { on: 'version_id, name' } },
      disposable: true,
    }),
  ];
}

function shares(): string[] {
  return tenantTable('files.file_shares', {
    columns: `
      file_id uuid not null, token_hash text not null, ${choice('permission', ['view', 'download'])}, password_hash text, has_password boolean not null default false,
      ${choice('status', ['active', 'expired', 'revoked', 'exhausted'])}, expires_at timestamptz(3) not null,
      max_downloads integer check (max_downloads > 0), download_count integer not null default 0,
      failed_attempts integer not null default 0, locked_until timestamptz(3), last_accessed_at timestamptz(3),
      revoked_at timestamptz(3), purged_at timestamptz(3)`,
    references: { file_id: 'files.file_objects' },
    unique: { file_shares_token_key: { on: 'token_hash' } },
    indexes: ['status, expires_at', 'expires_at', 'created_by_id', 'created_at', 'updated_at'],
  });
}

function notes(): string[] {
  return tenantTable('files.notes', {
    columns: `
      title text, body text not null, entity_type text, entity_id uuid, author_member_id uuid not null,
      ${choice('visibility', ['private', 'internal'])}, pinned boolean not null default false, purged_at timestamptz(3),
      constraint notes_link check ((entity_type is null) = (entity_id is null))`,
    references: { author_member_id: MEMBER },
    indexes: [
      'entity_type, entity_id',
      'entity_id',
      'visibility',
      'pinned',
      'title',
      'created_at',
      'updated_at',
    ],
  });
}
