import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  choice,
  dropSchema,
  globalTable,
  moduleSchema,
  runAll,
  tenantTable,
} from '@omni/platform/migrations';

const ROLES = ['owner', 'manager', 'staff', 'accountant'];

/** Whose rows: the organization that the transaction names, the person who acts, the e-mail that somebody logs in with. */
const TENANT = `(select nullif(current_setting('app.organization_id', true), '')::uuid)`;
const PERSON = `(select nullif(current_setting('app.user_id', true), '')::uuid)`;
const LOGIN = `(select nullif(current_setting('app.login_email', true), '')::citext)`;

/** People, organizations, who works where, and what opens the door: sessions and API keys. */
export class Identity1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('identity'),
      ...organizations(),
      ...users(),
      ...members(),
      ...sessions(),
      ...apiKeys(),
      ...mails(),
      ...nobodysAccess(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'drop table platform.dev_mails',
      ...asNobody('delete from platform.tenant_access'),
      dropSchema('identity'),
    ]);
  }
}

function organizations(): string[] {
  return [
    ...globalTable(
      'identity.organizations',
      `
      name text not null,
      legal_name text,
      slug citext not null,
      ${choice('mode', ['live', 'sandbox'])},
      sandbox_of_id uuid constraint organizations_sandbox_of_id_fkey references identity.organizations (id),
      parent_organization_id uuid constraint organizations_parent_organization_id_fkey references identity.organizations (id),
      ${choice('status', ['onboarding', 'active', 'suspended', 'closing', 'closed'])},
      country char(2) not null,
      base_currency char(3) not null,
      timezone text not null,
      locale text not null default 'en',
      ${choice('industry', ['saas', 'ecommerce', 'agency', 'local_services', 'other'])},
      fiscal_year_start_month integer not null default 1 check (fiscal_year_start_month between 1 and 12),
      ${choice('accounting_basis', ['accrual', 'cash'])},
      ${choice('tax_rounding', ['line', 'document'])},
      books_locked_through date,
      address jsonb,
      email citext,
      phone text,
      website text,
      branding jsonb,
      onboarding jsonb not null default '{}',
      settings jsonb not null default '{}',
      ${choice('plan', ['free', 'team', 'business', 'agency'])},
      closing_at timestamptz(3),
      constraint organizations_slug_key unique (slug)`,
    ),
    'create index organizations_sandbox_of_id_idx on identity.organizations (sandbox_of_id)',
    'create index organizations_parent_organization_id_idx on identity.organizations (parent_organization_id)',
    // Being in an organization lets one write to it; being a member of it shows it in one's list.
    `create policy organizations_tenant on identity.organizations using (id = ${TENANT}) with check (id = ${TENANT})`,
    // The relay names the organizations that schedules run for, and learns nothing else of them.
    'create policy organizations_relay on identity.organizations for select to omni_relay using (true)',
    'grant select (id, status) on identity.organizations to omni_relay',
  ];
}

function users(): string[] {
  const own = `id = ${PERSON} or email = ${LOGIN}`;
  return [
    ...globalTable(
      'identity.users',
      `
      email citext not null,
      email_verified_at timestamptz(3),
      password_hash text,
      name text not null,
      avatar_file_id uuid,
      locale text,
      timezone text,
      mfa text,
      ${choice('status', ['pending', 'active', 'locked', 'disabled'])},
      failed_login_count integer not null default 0,
      locked_until timestamptz(3),
      last_login_at timestamptz(3),
      constraint users_email_key unique (email)`,
    ),
    // A person reaches their own row, and whoever knows an e-mail the row that logs in with it: never a list.
    `create policy users_own on identity.users to omni_app using (${own}) with check (${own})`,
    ...tenantTable('identity.login_attempts', {
      columns: `
        email_hash text not null,
        failed_count integer not null default 0,
        first_failed_at timestamptz(3) not null,
        locked_until timestamptz(3)`,
      unique: { login_attempts_email_hash_key: { on: 'email_hash' } },
      indexes: ['first_failed_at'],
      disposable: true,
    }),
  ];
}

function members(): string[] {
  return [
    ...tenantTable('identity.organization_members', {
      columns: `
        user_id uuid not null constraint organization_members_user_id_fkey references identity.users (id),
        name text not null,
        email citext not null,
        ${choice('role', ROLES)},
        ${choice('status', ['invited', 'active', 'suspended', 'removed'])},
        module_grants jsonb not null default '{}',
        title text,
        invited_by_id uuid constraint organization_members_invited_by_id_fkey references identity.users (id),
        joined_at timestamptz(3),
        removed_at timestamptz(3),
        constraint organization_members_organization_id_fkey
          foreign key (organization_id) references identity.organizations (id)`,
      unique: { organization_members_person_key: { on: 'user_id', where: `status <> 'removed'` } },
      indexes: ['role', 'status', 'email', 'name', 'joined_at'],
    }),
    'create index organization_members_user_id_idx on identity.organization_members (user_id)',
    'create index organization_members_invited_by_id_idx on identity.organization_members (invited_by_id)',
    // A person sees where they work, whichever organization they are in.
    `create policy organization_members_person on identity.organization_members for select to omni_app using (user_id = ${PERSON})`,
    `create policy organizations_person on identity.organizations for select to omni_app using (
       id in (select m.organization_id from identity.organization_members m where m.user_id = ${PERSON} and m.status <> 'removed'))`,
    ...tenantTable('identity.invitations', {
      columns: `
        email citext not null,
        ${choice('role', ROLES)},
        module_grants jsonb not null default '{}',
        token_hash text not null,
        token_sealed text not null,
        expires_at timestamptz(3) not null,
        ${choice('status', ['pending', 'accepted', 'revoked', 'expired'])},
        invited_by_id uuid not null constraint invitations_invited_by_id_fkey references identity.users (id),
        accepted_by_id uuid constraint invitations_accepted_by_id_fkey references identity.users (id)
          deferrable initially deferred`,
      unique: {
        invitations_pending_key: { on: 'email', where: `status = 'pending'` },
        invitations_token_hash_key: { on: 'token_hash' },
      },
      indexes: ['status', 'expires_at'],
      disposable: true,
    }),
    'create index invitations_invited_by_id_idx on identity.invitations (invited_by_id)',
    'create index invitations_accepted_by_id_idx on identity.invitations (accepted_by_id)',
  ];
}

function sessions(): string[] {
  return [
    ...tenantTable('identity.sessions', {
      columns: `
        user_id uuid not null constraint sessions_user_id_fkey references identity.users (id),
        refresh_token_hash text not null,
        family_id uuid not null,
        ip inet,
        user_agent text,
        ${choice('mfa_level', ['none', 'mfa'])},
        last_used_at timestamptz(3),
        expires_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        ${choice('revoke_reason', ['logout', 'rotated', 'reuse_detected', 'admin', 'password_change'], '')}`,
      unique: { sessions_refresh_token_hash_key: { on: 'refresh_token_hash' } },
      indexes: ['family_id', 'user_id', 'expires_at'],
      disposable: true,
    }),
    'create index sessions_person_idx on identity.sessions (user_id)',
    // A person sees and ends their sessions in every organization.
    `create policy sessions_person on identity.sessions for select to omni_app using (user_id = ${PERSON})`,
    `create policy sessions_person_end on identity.sessions for update to omni_app
       using (user_id = ${PERSON}) with check (user_id = ${PERSON})`,
  ];
}

function apiKeys(): string[] {
  return tenantTable('identity.api_keys', {
    columns: `
      name text not null,
      prefix text not null,
      secret_hash text not null,
      previous_secret_hash text,
      rotating_until timestamptz(3),
      scopes text[] not null,
      ${choice('role_ceiling', ['manager', 'staff', 'accountant'])},
      created_by_member_id uuid not null,
      allowed_cidrs inet[],
      rate_limit_per_min integer check (rate_limit_per_min > 0),
      expires_at timestamptz(3),
      last_used_at timestamptz(3),
      revoked_at timestamptz(3)`,
    references: { created_by_member_id: 'identity.organization_members' },
    unique: {
      api_keys_prefix_key: { on: 'prefix' },
      api_keys_secret_hash_key: { on: 'secret_hash' },
    },
    indexes: ['previous_secret_hash', 'name', 'last_used_at'],
  });
}

/** Mail that was caught instead of sent, where no mail server is set; never written to in production. */
function mails(): string[] {
  return tenantTable('platform.dev_mails', {
    columns: `
      recipients citext[] not null,
      sender text not null,
      subject text not null,
      text_body text,
      html_body text,
      headers jsonb not null default '{}',
      attachments jsonb not null default '[]',
      received_at timestamptz(3) not null`,
    indexes: ['received_at desc'],
    disposable: true,
  });
}

/** People who are in no organization act in the nil one; how it stands with their sessions is versioned as anywhere. */
const nobodysAccess = (): string[] =>
  asNobody(
    `insert into platform.tenant_access (organization_id) values ('00000000-0000-0000-0000-000000000000')`,
  );

const asNobody = (statement: string): string[] => [
  `select set_config('app.organization_id', '00000000-0000-0000-0000-000000000000', true)`,
  statement,
  `select set_config('app.organization_id', '', true)`,
];
