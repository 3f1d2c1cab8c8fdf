import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const TEMPLATE_KINDS = ['proposal', 'contract', 'amendment', 'nda'];
const PROPOSAL_STATUSES = [
  'draft',
  'in_review',
  'sent',
  'viewed',
  'accepted',
  'declined',
  'expired',
  'withdrawn',
];
const CONTRACT_KINDS = ['msa', 'sow', 'nda', 'order_form', 'employment', 'lease', 'other'];
const CONTRACT_STATUSES = [
  'draft',
  'in_review',
  'sent',
  'partially_signed',
  'signed',
  'declined',
  'voided',
  'expired',
  'terminated',
  'superseded',
];
const REQUEST_STATUSES = [
  'draft',
  'sent',
  'in_progress',
  'completed',
  'declined',
  'expired',
  'cancelled',
  'error',
];

/** Proposals, contracts, their templates and clauses, and signatures with their evidence. */
export class Agreements1790000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('agreements'),
      ...library(),
      ...proposals(),
      ...contracts(),
      ...signatures(),
      ...plumbing(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('agreements'));
  }
}

function library(): string[] {
  return [
    ...tenantTable('agreements.clauses', {
      columns: `
        key text not null, title text not null, text text not null, category text,
        ${choice('risk', ['low', 'medium', 'high'])}, guidance text`,
      indexes: ['category', 'risk', 'title, id', 'created_at desc, id desc'],
      unique: { clauses_key_key: { on: 'key', where: 'deleted_at is null' } },
    }),
    ...tenantTable('agreements.agreement_templates', {
      columns: `
        ${choice('kind', TEMPLATE_KINDS)}, name text not null, version_no integer not null check (version_no > 0),
        ${choice('status', ['draft', 'published', 'retired'])},
        body jsonb not null, merge_fields jsonb not null, clauses jsonb not null, industry text,
        published_at timestamptz(3), retired_at timestamptz(3), used_at timestamptz(3), purged_at timestamptz(3)`,
      indexes: ['status', 'industry', 'name, id', 'created_at desc, id desc'],
      unique: {
        agreement_templates_version_key: { on: 'kind, name, version_no', where: 'deleted_at is null' },
      },
    }),
    // Of a name at most one version is in force; checked at commit, so that one may take another's place.
    `alter table agreements.agreement_templates add constraint agreement_templates_published_key
       exclude using btree (organization_id with =, kind with =, name with =)
       where (status = 'published' and deleted_at is null) deferrable initially deferred`,
  ];
}

function proposals(): string[] {
  return [
    ...tenantTable('agreements.proposals', {
      columns: `
        number text, client_id uuid not null, contact_id uuid, deal_id uuid, engagement_id uuid,
        title text not null, ${choice('status', PROPOSAL_STATUSES)},
        template_id uuid, contract_template_id uuid, contract_variables jsonb, current_version_id uuid,
        version_no integer not null default 1,
        currency char(3) not null, total_minor bigint not null, deposit_minor bigint not null default 0, valid_until date,
        sent_at timestamptz(3), viewed_at timestamptz(3), decided_at timestamptz(3),
        accepted_by_contact_id uuid, acceptance jsonb, decline_reason text,
        link_hash text, link_sealed text, link_expires_at timestamptz(3), purged_at timestamptz(3),
        constraint proposals_numbered_check check (number is not null or status in ('draft', 'in_review')),
        constraint proposals_accepted_check check (status <> 'accepted' or purged_at is not null or acceptance is not null)`,
      references: {
        client_id: 'crm.client_companies',
        contact_id: 'crm.contacts',
        deal_id: 'crm.deals',
        engagement_id: 'crm.engagements',
        template_id: 'agreements.agreement_templates',
        contract_template_id: 'agreements.agreement_templates',
      },
      indexes: [
        'status, valid_until',
        'number',
        'valid_until',
        'sent_at',
        'decided_at',
        'total_minor',
        'created_at desc, id desc',
      ],
      unique: {
        proposals_number_key: { on: 'number', where: 'number is not null' },
        proposals_link_key: { on: 'link_hash', where: 'link_hash is not null' },
      },
    }),
    ...tenantTable('agreements.proposal_versions', {
      columns: `
        proposal_id uuid not null, version_no integer not null check (version_no > 0), currency char(3) not null,
        content jsonb not null, lines jsonb not null, variables jsonb,
        subtotal_minor bigint not null, tax_total_minor bigint not null, total_minor bigint not null,
        sha256 text not null, frozen_at timestamptz(3), purged_at timestamptz(3)`,
      references: { proposal_id: 'agreements.proposals' },
      unique: { proposal_versions_no_key: { on: 'proposal_id, version_no' } },
    }),
    `alter table agreements.proposals add constraint proposals_current_version_id_fkey
       foreign key (organization_id, current_version_id) references agreements.proposal_versions (organization_id, id)
       deferrable initially deferred`,
    'create index proposals_current_version_id_idx on agreements.proposals (organization_id, current_version_id)',
    ...frozen('proposal_versions', `old.frozen_at is not null and new.purged_at is null`),
  ];
}

function contracts(): string[] {
  return [
    ...tenantTable('agreements.contracts', {
      columns: `
        number text, ${choice('counterparty_kind', ['client', 'vendor', 'internal'])},
        client_id uuid, vendor_id uuid, employee_id uuid, legal_entity_id uuid, contact_id uuid,
        proposal_id uuid, deal_id uuid, engagement_id uuid, template_id uuid, replaces_contract_id uuid,
        title text not null, ${choice('kind', CONTRACT_KINDS)}, ${choice('status', CONTRACT_STATUSES)},
        current_version_id uuid, pending_version_id uuid, version_no integer not null default 1,
        value_minor bigint, currency char(3) not null,
        effective_on date, ends_on date, auto_renew boolean not null default false,
        renewal_term_months integer check (renewal_term_months between 1 and 600),
        renewal_notice_days integer check (renewal_notice_days between 0 and 3660),
        notice_given_on date, governing_law text,
        sent_at timestamptz(3), signed_at timestamptz(3), declined_at timestamptz(3), decline_reason text,
        ended_on date, terminated_on date, termination_reason text, void_reason text,
        signed_file_id uuid, document_sha256 text, ai_summary_id uuid, custom jsonb, purged_at timestamptz(3),
        constraint contracts_numbered_check check (number is not null or status in ('draft', 'in_review')),
        constraint contracts_dates_check check (ends_on >= effective_on),
        constraint contracts_party_check check (purged_at is not null or case counterparty_kind
          when 'client' then client_id is not null and vendor_id is null and employee_id is null
          when 'vendor' then vendor_id is not null and client_id is null and employee_id is null
          else client_id is null and vendor_id is null end)`,
      references: {
        client_id: 'crm.client_companies',
        contact_id: 'crm.contacts',
        deal_id: 'crm.deals',
        engagement_id: 'crm.engagements',
        proposal_id: 'agreements.proposals',
        template_id: 'agreements.agreement_templates',
        replaces_contract_id: 'agreements.contracts',
      },
      indexes: [
        'counterparty_kind',
        'vendor_id',
        'employee_id',
        'legal_entity_id',
        'kind',
        'status, ends_on',
        'number',
        'effective_on',
        'ends_on',
        'ended_on',
        'signed_at',
        'value_minor',
        'title, id',
        'created_at desc, id desc',
      ],
      unique: {
        contracts_number_key: { on: 'number', where: 'number is not null' },
        contracts_proposal_key: {
          on: 'proposal_id',
          where: 'proposal_id is not null and deleted_at is null',
        },
      },
    }),
    ...tenantTable('agreements.contract_versions', {
      columns: `
        contract_id uuid not null, version_no integer not null check (version_no > 0),
        ${choice('kind', ['original', 'amendment', 'renewal'])},
        ${choice('status', ['open', 'frozen', 'signed', 'declined', 'withdrawn'])},
        body jsonb not null, variables jsonb, file_id uuid, sha256 text not null, change_note text,
        effective_on date, terms jsonb, frozen_at timestamptz(3), signed_at timestamptz(3), purged_at timestamptz(3)`,
      references: { contract_id: 'agreements.contracts' },
      unique: { contract_versions_no_key: { on: 'contract_id, version_no' } },
    }),
    ...['current_version_id', 'pending_version_id'].flatMap((column) => [
      `alter table agreements.contracts add constraint contracts_${column}_fkey
         foreign key (organization_id, ${column}) references agreements.contract_versions (organization_id, id)
         deferrable initially deferred`,
      `create index contracts_${column}_idx on agreements.contracts (organization_id, ${column})`,
    ]),
    ...frozen(
      'contract_versions',
      `old.frozen_at is not null and new.purged_at is null and (new.body is distinct from old.body
         or new.sha256 is distinct from old.sha256 or new.variables is distinct from old.variables
         or new.version_no <> old.version_no or new.contract_id <> old.contract_id or new.frozen_at is null)`,
    ),
    ...tenantTable('agreements.contract_alerts', {
      columns: `contract_id uuid not null, ${choice('kind', ['notice', 'renewal'])}, due_on date not null`,
      references: { contract_id: 'agreements.contracts' },
      unique: { contract_alerts_once_key: { on: 'contract_id, kind, due_on' } },
    }),
  ];
}

/** What was sent or signed stays as it was, whoever writes: the database says so, not the code alone. */
function frozen(table: string, changed: string): string[] {
  return [
    `create function agreements.keep_${table}() returns trigger language plpgsql as $$
     begin
       if ${changed} then
         raise exception 'a frozen row of % cannot change', tg_table_name using errcode = '23514';
       end if;
       return new;
     end $$`,
    `create trigger ${table}_frozen before update on agreements.${table} for each row execute function agreements.keep_${table}()`,
  ];
}

function signatures(): string[] {
  return [
    ...tenantTable('agreements.signature_requests', {
      columns: `
        ${choice('subject_type', ['proposal', 'contract', 'policy'])}, subject_id uuid not null, version_id uuid not null,
        title text not null, message text, client_id uuid, engagement_id uuid,
        provider text not null, connection_id uuid, external_id text, hook_hash text, hook_sealed text,
        document_sha256 text not null, ${choice('status', REQUEST_STATUSES)},
        ${choice('signing_order', ['parallel', 'sequential'])}, expires_at timestamptz(3) not null,
        reminder_every_days integer check (reminder_every_days between 1 and 90), next_reminder_at timestamptz(3),
        consent_version text not null, consent_text text not null,
        sent_at timestamptz(3), completed_at timestamptz(3), ended_at timestamptz(3), cancel_reason text,
        sealed_sha256 text, completed_file_id uuid, certificate_file_id uuid, error jsonb, purged_at timestamptz(3)`,
      indexes: [
        'subject_type, subject_id',
        'subject_id',
        'client_id',
        'engagement_id',
        'provider',
        'status, expires_at',
        'expires_at',
        'next_reminder_at',
        'completed_at',
        'ended_at',
        'created_at desc, id desc',
      ],
      unique: {
        signature_requests_external_key: { on: 'provider, external_id', where: 'external_id is not null' },
        signature_requests_hook_key: { on: 'hook_hash', where: 'hook_hash is not null' },
        // One live request a version.
        signature_requests_live_key: {
          on: 'version_id',
          where: `status in ('draft', 'sent', 'in_progress', 'error')`,
        },
      },
    }),
    ...tenantTable('agreements.signature_signers', {
      columns: `
        request_id uuid not null, position integer not null, order_no integer not null check (order_no > 0),
        contact_id uuid, name text not null, email citext not null,
        ${choice('role', ['signer', 'approver', 'cc'])},
        ${choice('status', ['pending', 'notified', 'viewed', 'signed', 'declined'])},
        ${choice('auth', ['email_link', 'otp', 'sms'])},
        notified_at timestamptz(3), viewed_at timestamptz(3), signed_at timestamptz(3), declined_at timestamptz(3),
        decline_reason text, ip text, user_agent text, consent_version text, consented_at timestamptz(3),
        link_hash text, link_sealed text, code_hash text, code_sealed text, code_expires_at timestamptz(3),
        code_attempts integer not null default 0, code_sent_at timestamptz(3), reminded_at timestamptz(3),
        mark_kind text check (mark_kind in ('typed', 'drawn')), mark_sha256 text, signature text, purged_at timestamptz(3)`,
      references: { request_id: 'agreements.signature_requests', contact_id: 'crm.contacts' },
      unique: {
        signature_signers_position_key: { on: 'request_id, position' },
        signature_signers_link_key: { on: 'link_hash', where: 'link_hash is not null' },
      },
    }),
    ...tenantTable('agreements.signature_evidence', {
      columns: `
        request_id uuid not null, seq integer not null check (seq > 0), kind text not null, data jsonb,
        occurred_at timestamptz(3) not null, prev_hash text not null, hash text not null`,
      references: { request_id: 'agreements.signature_requests' },
      unique: { signature_evidence_seq_key: { on: 'request_id, seq' } },
    }),
    ...tenantTable('agreements.sealed_documents', {
      columns: `
        request_id uuid not null, sha256 text not null, size integer not null, bytes bytea`,
      references: { request_id: 'agreements.signature_requests' },
      unique: { sealed_documents_request_key: { on: 'request_id' } },
    }),
    ...onlyEmptied('signature_evidence', 'data'),
    ...onlyEmptied('sealed_documents', 'bytes'),
  ];
}

/** Append-only, but for retention: the one column that says anything may be emptied, and nothing else may change. */
function onlyEmptied(table: string, column: string): string[] {
  return [
    `create function agreements.keep_${table}() returns trigger language plpgsql as $$
     declare emptied agreements.${table} := old;
     begin
       emptied.${column} := null;
       emptied.updated_at := new.updated_at;
       if new is distinct from emptied then
         raise exception 'rows of % are written once', tg_table_name using errcode = '23514';
       end if;
       return new;
     end $$`,
    `create trigger ${table}_written_once before update on agreements.${table} for each row execute function agreements.keep_${table}()`,
  ];
}

function plumbing(): string[] {
  return [
    // What providers told, by the delivery's own id: the same delivery again is known.
    ...tenantTable('agreements.signature_deliveries', {
      columns: `
        provider text not null, delivery_id text not null, request_id uuid not null, external_id text not null,
        type text not null, processed_at timestamptz(3)`,
      references: { request_id: 'agreements.signature_requests' },
      unique: { signature_deliveries_once_key: { on: 'provider, delivery_id' } },
    }),
    // Which rows a merge moved to the surviving client or contact, so that its undoing finds them again.
    ...tenantTable('agreements.merge_moves', {
      columns: `
        ${choice('row_type', ['proposal', 'contract', 'signature_request', 'signature_signer'])}, row_id uuid not null,
        merge_id uuid not null, from_id uuid not null, to_id uuid not null, undone_at timestamptz(3)`,
      indexes: ['merge_id'],
    }),
  ];
}
