import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const ACCESS = 'portal.client_portal_access';
const CLIENT = 'crm.client_companies';
const CONTACT = 'crm.contacts';
const ENGAGEMENT = 'crm.engagements';
const MEMBER = 'identity.organization_members';
const PURPOSES = ['login', 'invoice', 'proposal', 'sign', 'file_request'];
const NONE = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** Who of a client comes into the portal, by which links and sessions, and what they see there. */
export class Portal1790000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('portal'),
      ...access(),
      ...links(),
      ...sessions(),
      ...views(),
      ...accessLog(),
      ...organizationsBySlug(),
      ...clientsWork(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table projects.tasks drop column assignee_contact_id, drop column shown_to_client',
      'alter table projects.milestones drop column shown_to_client',
      'drop policy organizations_slug on identity.organizations',
      dropSchema('portal'),
    ]);
  }
}

function access(): string[] {
  return tenantTable(ACCESS, {
    columns: `
      contact_id uuid not null, client_id uuid not null, engagement_id uuid,
      ${choice('status', ['invited', 'active', 'suspended', 'revoked'])},
      permissions text[] not null check (cardinality(permissions) > 0), invited_by_id uuid,
      activated_at timestamptz(3), last_login_at timestamptz(3), expires_at timestamptz(3), revoked_at timestamptz(3),
      reason text, engagement_open boolean not null default true,
      merged_contact_ids uuid[] not null default '{}', merged_client_ids uuid[] not null default '{}',
      constraint client_portal_access_revoked check ((status = 'revoked') = (revoked_at is not null))`,
    references: {
      contact_id: CONTACT,
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
      invited_by_id: MEMBER,
    },
    unique: {
      client_portal_access_live_key: {
        on: `contact_id, coalesce(engagement_id, ${NONE})`,
        where: `status <> 'revoked' and deleted_at is null`,
      },
    },
    indexes: ['status', 'expires_at', 'last_login_at', 'created_at', 'updated_at'],
  });
}

function links(): string[] {
  return tenantTable('portal.portal_links', {
    columns: `
      access_id uuid not null, ${choice('purpose', PURPOSES)},
      target_type text, target_id uuid, valid_minutes integer not null check (valid_minutes > 0), token_hash text,
      expires_at timestamptz(3), sent_at timestamptz(3), failure text, used_at timestamptz(3), ip inet,
      constraint portal_links_target check ((purpose = 'login') = (target_id is null)),
      constraint portal_links_life check (valid_minutes <= case when purpose = 'login' then 15 else 43200 end)`,
    references: { access_id: ACCESS },
    unique: { portal_links_token_hash_key: { on: 'token_hash', where: 'token_hash is not null' } },
    indexes: ['access_id, created_at', 'target_id', 'purpose', 'created_at', 'updated_at'],
  });
}

function sessions(): string[] {
  return tenantTable('portal.portal_sessions', {
    columns: `
      access_id uuid not null, link_id uuid, token_hash text not null, permitted text[],
      expires_at timestamptz(3) not null, revoked_at timestamptz(3), ip inet, user_agent text`,
    references: { access_id: ACCESS, link_id: 'portal.portal_links' },
    unique: { portal_sessions_token_hash_key: { on: 'token_hash' } },
    indexes: ['expires_at'],
    disposable: true,
  });
}

function views(): string[] {
  return tenantTable('portal.portal_views', {
    columns: `
      name text not null, engagement_id uuid, client_id uuid, sections jsonb not null, branding jsonb,
      ${choice('status', ['draft', 'published'])}, published_at timestamptz(3)`,
    references: { engagement_id: ENGAGEMENT, client_id: CLIENT },
    unique: {
      portal_views_place_key: {
        on: `coalesce(engagement_id, ${NONE}), coalesce(client_id, ${NONE})`,
        where: 'deleted_at is null',
      },
    },
    indexes: ['status', 'name', 'created_at', 'updated_at'],
  });
}

/** No foreign key holds a look at a row that is gone since. */
function accessLog(): string[] {
  return tenantTable('portal.access_log', {
    columns: `
      client_id uuid, engagement_id uuid, entity_type text not null, entity_id uuid not null, member_id uuid,
      ${choice('via', ['user', 'api_key'])}, opened_at timestamptz(3) not null`,
    indexes: [
      'client_id, opened_at desc, id desc',
      'engagement_id, opened_at desc, id desc',
      'opened_at desc, id desc',
      'entity_id',
      'member_id',
      'created_at',
      'updated_at',
    ],
    disposable: true,
  });
}

/** A client who comes to log in knows the organization's short name and nothing else: by it, and by it alone, it is found. */
function organizationsBySlug(): string[] {
  return [
    `create policy organizations_slug on identity.organizations for select to omni_app
       using (slug = (select nullif(current_setting('app.organization_slug', true), '')::citext))`,
  ];
}

/**
 * A task may wait for somebody of the client; tasks and milestones carry whether the client sees their project. For the
 * backfill the tables' owner passes the wall, which stands for the owner as well otherwise.
 */
function clientsWork(): string[] {
  return [
    `alter table projects.tasks add column assignee_contact_id uuid,
       add constraint tasks_assignee_contact_id_fkey foreign key (organization_id, assignee_contact_id) references ${CONTACT} (organization_id, id)`,
    'create index tasks_assignee_contact_id_idx on projects.tasks (organization_id, assignee_contact_id)',
    'alter table projects.projects no force row level security',
    ...['projects.tasks', 'projects.milestones'].flatMap((table) => [
      `alter table ${table} add column shown_to_client boolean not null default false`,
      `alter table ${table} no force row level security`,
      `update ${table} t set shown_to_client = p.client_visible from projects.projects p
         where p.organization_id = t.organization_id and p.id = t.project_id`,
      `alter table ${table} force row level security`,
    ]),
    'alter table projects.projects force row level security',
  ];
}
