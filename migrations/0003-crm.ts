import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const CLIENT = 'crm.client_companies';
const CONTACT = 'crm.contacts';
const MEMBER = 'identity.organization_members';
const SOURCES = ['manual', 'import', 'workflow', 'integration', 'ai'];

/** Clients, contacts, leads, pipelines, deals, engagements, activities, and how duplicates became one. */
export class Crm1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('crm'),
      ...clientCompanies(),
      ...contacts(),
      ...merges(),
      ...pipelines(),
      ...leads(),
      ...deals(),
      ...engagements(),
      ...activities(),
      ...circles(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [dropSchema('crm')]);
  }
}

const LIVE = 'deleted_at is null';

function clientCompanies(): string[] {
  return [
    ...tenantTable(CLIENT, {
      columns: `
        ${choice('kind', ['company', 'individual'])}, name text not null, legal_name text,
        ${choice('status', ['prospect', 'active', 'inactive', 'former'])},
        domain citext, website text, industry text, email citext, phone text, tax_number text,
        tax_exempt boolean not null default false, currency char(3), payment_terms_days integer,
        credit_limit_minor bigint, billing_address jsonb, shipping_address jsonb, owner_member_id uuid,
        ${choice('lifecycle_source', SOURCES)}, health_score integer check (health_score between 0 and 100), custom jsonb,
        merged_into_id uuid, last_activity_at timestamptz(3),
        open_invoice_count integer not null default 0 check (open_invoice_count >= 0), erased_at timestamptz(3),
        name_key text, place_key text, domain_key text, phone_key text, tax_key text, strict_tax_key text`,
      references: { owner_member_id: MEMBER, merged_into_id: CLIENT },
      indexes: [
        'created_at, id',
        'updated_at, id',
        'name, id',
        'status, created_at, id',
        'kind, created_at, id',
        'industry, created_at, id',
        'domain',
        'email',
        'tax_number',
        'last_activity_at, id',
        'open_invoice_count',
        'domain_key',
        'place_key',
        'tax_key',
      ],
      // Only where the organization asks for it does a client fill the strict key.
      unique: { client_companies_strict_tax_key: { on: 'strict_tax_key', where: LIVE } },
    }),
    // Which invoices are unpaid, told by their events, so that counting them leaves no schema.
    ...tenantTable('crm.client_receivables', {
      columns: 'client_id uuid not null, invoice_id uuid not null, open boolean not null',
      references: { client_id: CLIENT },
      unique: { client_receivables_invoice: { on: 'invoice_id' } },
    }),
  ];
}

function contacts(): string[] {
  return [
    ...tenantTable(CONTACT, {
      columns: `
        client_id uuid, first_name text, last_name text, display_name text not null, title text, primary_email citext,
        phone text, address jsonb, timezone text, locale text,
        ${choice('marketing_consent', ['unknown', 'opted_in', 'opted_out'])}, consent_source text,
        consent_at timestamptz(3), do_not_contact boolean not null default false, owner_member_id uuid,
        is_primary boolean not null default false, custom jsonb, merged_into_id uuid,
        ${choice('lifecycle_source', SOURCES)}, erased_at timestamptz(3), name_key text, phone_key text`,
      references: { client_id: CLIENT, owner_member_id: MEMBER, merged_into_id: CONTACT },
      indexes: [
        'created_at, id',
        'updated_at, id',
        'display_name, id',
        'last_name, id',
        'primary_email',
        'phone',
        'marketing_consent, created_at, id',
        'do_not_contact, created_at, id',
        'name_key',
        'phone_key',
      ],
    }),
    oneOf(CONTACT, 'contacts_one_primary', 'client_id', `is_primary and ${LIVE}`),
    ...tenantTable('crm.contact_emails', {
      columns: `
        contact_id uuid not null, position integer not null default 0, email citext not null,
        email_normalised text not null, mailbox_key text not null, label text, verified_at timestamptz(3)`,
      references: { contact_id: CONTACT },
      indexes: ['mailbox_key'],
      unique: { contact_emails_live: { on: 'email_normalised', where: LIVE } },
    }),
  ];
}

/**
 * At most one row of a group may be the one. Checked at commit: a swap of the one for another is two writes.
 * A unique index cannot wait that long, an exclusion can.
 */
const oneOf = (table: string, name: string, column: string | null, where: string): string =>
  `alter table ${table} add constraint ${name} exclude using btree
   (organization_id with =${column ? `, ${column} with =` : ''}) where (${where}) deferrable initially deferred`;

function merges(): string[] {
  return tenantTable('crm.merge_records', {
    columns: `
      ${choice('entity_type', ['contact', 'client_company', 'vendor', 'ticket'])}, survivor_id uuid not null,
      merged_ids uuid[] not null, field_choices jsonb not null, snapshot jsonb not null, repointed jsonb,
      ${choice('status', ['applied', 'undone', 'undo_conflict'])}, undo_until timestamptz(3) not null, conflicts text[]`,
    indexes: ['created_at, id', 'updated_at, id', 'entity_type', 'survivor_id', 'status', 'undo_until'],
  }).concat(
    'create index merge_records_merged_ids_idx on crm.merge_records using gin (organization_id, merged_ids)',
  );
}

function pipelines(): string[] {
  return [
    ...tenantTable('crm.pipelines', {
      columns: `
        name text not null, is_default boolean not null default false, currency char(3), position integer not null,
        ${choice('status', ['active', 'archived'])}`,
      indexes: ['created_at, id', 'updated_at, id', 'status', 'position'],
      unique: { pipelines_name_key: { on: 'lower(name)', where: LIVE } },
    }),
    oneOf('crm.pipelines', 'pipelines_one_default', null, `is_default and ${LIVE}`),
    ...tenantTable('crm.pipeline_stages', {
      columns: `
        pipeline_id uuid not null, name text not null, position integer not null, ${choice('kind', ['open', 'won', 'lost'])},
        probability integer not null check (probability between 0 and 100), rot_days integer check (rot_days > 0)`,
      references: { pipeline_id: 'crm.pipelines' },
    }),
    oneOf('crm.pipeline_stages', 'pipeline_stages_one_won', 'pipeline_id', `kind = 'won' and ${LIVE}`),
  ];
}

function leads(): string[] {
  return tenantTable('crm.leads', {
    columns: `
      name text not null, email citext, email_normalised text, phone text, company_name text,
      ${choice('source', ['web_form', 'referral', 'campaign', 'import', 'social', 'event', 'cold', 'other'])},
      campaign_id uuid, ${choice('status', ['new', 'contacted', 'qualified', 'unqualified', 'converted'])},
      unqualified_reason text, score integer check (score between 0 and 100), score_explanation jsonb, score_model text,
      owner_member_id uuid, converted_contact_id uuid, converted_client_id uuid, converted_deal_id uuid,
      converted_at timestamptz(3), custom jsonb`,
    references: { owner_member_id: MEMBER },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'status, created_at, id',
      'source, created_at, id',
      'email',
      'name',
      'company_name',
      'campaign_id',
      'score',
      'converted_at',
    ],
    unique: {
      leads_open_email: {
        on: 'email_normalised',
        where: `status in ('new', 'contacted', 'qualified') and ${LIVE}`,
      },
    },
  });
}

function deals(): string[] {
  return tenantTable('crm.deals', {
    columns: `
      pipeline_id uuid not null, stage_id uuid not null, stage_entered_at timestamptz(3) not null, left_stage_id uuid,
      name text not null, client_id uuid, contact_id uuid, owner_member_id uuid not null, amount_minor bigint,
      currency char(3) not null, probability integer check (probability between 0 and 100),
      probability_overridden boolean not null default false, ${choice('status', ['open', 'won', 'lost'])},
      expected_close_on date, closed_at timestamptz(3),
      ${choice('lost_reason', ['price', 'timing', 'competitor', 'no_decision', 'fit', 'other'], '')}, lost_note text,
      source_lead_id uuid, engagement_id uuid, close_score numeric(5, 4), close_explanation jsonb,
      archived_at timestamptz(3), archive_due_at timestamptz(3), custom jsonb`,
    references: {
      pipeline_id: 'crm.pipelines',
      stage_id: 'crm.pipeline_stages',
      client_id: CLIENT,
      contact_id: CONTACT,
      owner_member_id: MEMBER,
      source_lead_id: 'crm.leads',
      left_stage_id: 'crm.pipeline_stages',
    },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'status, created_at, id',
      'amount_minor',
      'expected_close_on',
      'closed_at',
      'stage_entered_at',
      'lost_reason',
      'name',
      'archive_due_at',
    ],
  });
}

function engagements(): string[] {
  return tenantTable('crm.engagements', {
    columns: `
      client_id uuid not null, deal_id uuid, name text not null,
      ${choice('kind', ['project', 'retainer', 'subscription', 'one_off'])},
      ${choice('billing_mode', ['fixed', 'milestone', 'time_and_materials', 'retainer', 'usage'])},
      ${choice('status', ['proposed', 'active', 'paused', 'completed', 'cancelled'])}, starts_on date, ends_on date,
      owner_member_id uuid not null, contract_id uuid, budget_minor bigint, currency char(3) not null,
      portal_enabled boolean not null default true, custom jsonb,
      constraint engagements_dates check (ends_on is null or starts_on is null or ends_on >= starts_on)`,
    references: { client_id: CLIENT, deal_id: 'crm.deals', owner_member_id: MEMBER },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'status, created_at, id',
      'kind',
      'billing_mode',
      'contract_id',
      'starts_on',
      'ends_on',
      'name',
      'portal_enabled',
    ],
    unique: { engagements_one_per_deal: { on: 'deal_id', where: `${LIVE} and status <> 'cancelled'` } },
  });
}

function activities(): string[] {
  return tenantTable('crm.activities', {
    columns: `
      ${choice('kind', ['call', 'email', 'meeting', 'note'])}, subject text not null, body text,
      occurred_at timestamptz(3) not null, duration_minutes integer check (duration_minutes >= 0),
      ${choice('direction', ['inbound', 'outbound', 'internal'], '')},
      ${choice('outcome', ['connected', 'no_answer', 'left_message', 'completed', 'cancelled'], '')},
      entity_type text not null, entity_id uuid not null, client_id uuid, contact_ids uuid[] not null default '{}',
      member_id uuid not null, message_id uuid, appointment_id uuid,
      ${choice('source', ['manual', 'email_sync', 'calendar_sync', 'ai'])}, corrected_at timestamptz(3)`,
    references: { client_id: CLIENT, member_id: MEMBER },
    indexes: [
      'created_at, id',
      'updated_at, id',
      'occurred_at, id',
      'entity_type, entity_id, occurred_at',
      'entity_id',
      'kind, occurred_at',
      'direction',
      'outcome',
      'source',
      'message_id',
      'appointment_id',
    ],
    unique: {
      activities_message_once: { on: 'source, message_id', where: `message_id is not null and ${LIVE}` },
      activities_appointment_once: {
        on: 'source, appointment_id',
        where: `appointment_id is not null and ${LIVE}`,
      },
    },
  }).concat(
    'create index activities_contact_ids_idx on crm.activities using gin (organization_id, contact_ids)',
  );
}

/** Keys that run in a circle (a deal and its engagement, a lead and what it became): checked at commit. */
function circles(): string[] {
  const circle = (table: string, column: string, target: string): string[] => [
    `alter table crm.${table} add constraint ${table}_${column}_fkey foreign key (organization_id, ${column})
     references ${target} (organization_id, id) deferrable initially deferred`,
    `create index ${table}_${column}_idx on crm.${table} (organization_id, ${column})`,
  ];
  return [
    ...circle('deals', 'engagement_id', 'crm.engagements'),
    ...circle('leads', 'converted_contact_id', CONTACT),
    ...circle('leads', 'converted_client_id', CLIENT),
    ...circle('leads', 'converted_deal_id', 'crm.deals'),
  ];
}
