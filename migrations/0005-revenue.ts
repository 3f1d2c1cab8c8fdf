import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const INVOICE_STATUSES = [
  'draft',
  'pending_approval',
  'approved',
  'issued',
  'partially_paid',
  'paid',
  'credited',
  'voided',
  'written_off',
];
const INVOICE_SOURCES = ['manual', 'schedule', 'workflow', 'ai', 'import', 'time_and_materials', 'usage'];
const PAYMENT_STATUSES = [
  'pending',
  'succeeded',
  'failed',
  'cancelled',
  'partially_refunded',
  'refunded',
  'disputed',
];
const TAX_KINDS = ['vat', 'gst', 'sales_tax', 'withholding', 'reverse_charge', 'exempt', 'zero_rated'];

/** What is sold, invoiced and received. */
export class Revenue1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('revenue'),
      ...knowledge(),
      ...catalogue(),
      ...invoices(),
      ...payments(),
      ...receivables(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('revenue'));
  }
}

/** What other modules told by their events: the only way in which theirs is known here. */
function knowledge(): string[] {
  return [
    // The row's id is the client's, contact's, project's or organization's own.
    ...tenantTable('revenue.known_parties', {
      columns: `
        ${choice('kind', ['client', 'contact', 'project', 'seller'])}, facts jsonb not null,
        source_version integer not null default 0`,
    }),
    // The row's id is the time entry's own; invoice_id is the one live invoice that charges it.
    ...tenantTable('revenue.billable_time', {
      columns:
        'facts jsonb not null, approved boolean, invoice_id uuid, source_version integer not null default 0',
    }),
    'create index billable_time_invoice_id_idx on revenue.billable_time (organization_id, invoice_id) where invoice_id is not null',
    // Which rows a merge moved to the surviving client or contact, so that its undoing finds them again.
    ...tenantTable('revenue.merge_moves', {
      columns: `
        ${choice('row_type', ['invoice', 'payment'])}, row_id uuid not null,
        merge_id uuid not null, from_id uuid not null, to_id uuid not null, undone_at timestamptz(3)`,
      indexes: ['merge_id'],
    }),
  ];
}

/** A client of this organization and of no other; its index is one that the lists need anyway. */
const clientKey = (table: string): string =>
  `alter table revenue.${table} add constraint ${table}_client_id_fkey
     foreign key (organization_id, client_id) references crm.client_companies (organization_id, id)`;

function catalogue(): string[] {
  return [
    ...tenantTable('revenue.tax_rates', {
      columns: `
        name text not null, code text not null, ${choice('kind', TAX_KINDS)},
        percentage numeric(9,6) not null check (percentage >= 0),
        inclusive boolean not null, compound boolean not null default false,
        country char(2) not null, region text, output_account_id uuid, input_account_id uuid,
        valid_from date not null, valid_to date, components jsonb,
        ${choice('status', ['active', 'archived'])},
        constraint tax_rates_validity_check check (valid_to >= valid_from)`,
      indexes: ['status', 'country'],
      unique: { tax_rates_code_key: { on: 'code, valid_from' } },
    }),
    ...tenantTable('revenue.products', {
      columns: `
        sku text, name text not null, ${choice('kind', ['service', 'goods', 'usage'])}, description text, unit text,
        unit_amount numeric(20,8) not null, currency char(3) not null, price_tiers jsonb,
        tax_rate_id uuid, revenue_account_id uuid, inventory_item_id uuid, meter_id uuid,
        ${choice('status', ['active', 'archived'])}`,
      references: { tax_rate_id: 'revenue.tax_rates' },
      indexes: ['name, id', 'status', 'kind', 'currency', 'created_at desc, id desc'],
      unique: { products_sku_key: { on: 'sku', where: 'deleted_at is null and sku is not null' } },
    }),
  ];
}

function invoices(): string[] {
  return [
    ...tenantTable('revenue.invoices', {
      columns: `
        number text, series text not null default 'INV',
        client_id uuid not null, contact_id uuid, engagement_id uuid, project_id uuid, invoice_schedule_id uuid,
        ${choice('status', INVOICE_STATUSES)}, ${choice('source', INVOICE_SOURCES)},
        issue_date date, due_date date, supply_date date,
        currency char(3) not null, fx_rate numeric(20,10) check (fx_rate > 0),
        subtotal_minor bigint not null, discount_total_minor bigint not null, tax_total_minor bigint not null,
        total_minor bigint not null, amount_paid_minor bigint not null default 0,
        amount_credited_minor bigint not null default 0, amount_written_off_minor bigint not null default 0,
        balance_due_minor bigint not null, taxes jsonb not null,
        po_number text, notes text, terms text, seller_snapshot jsonb, buyer_snapshot jsonb,
        pdf_file_id uuid, sent_at timestamptz(3), viewed_at timestamptz(3), paid_at timestamptz(3),
        voided_at timestamptz(3), void_reason text, purged_at timestamptz(3),
        dunning_level integer not null default 0, dunning_paused_until date,
        approval_request_id uuid, custom jsonb,
        constraint invoices_total_check check (total_minor = subtotal_minor - discount_total_minor + tax_total_minor),
        constraint invoices_balance_check check (balance_due_minor = case status when 'voided' then 0
          else total_minor - amount_paid_minor - amount_credited_minor - amount_written_off_minor end),
        constraint invoices_overpaid_check check (balance_due_minor >= 0),
        constraint invoices_settled_check check (amount_paid_minor >= 0 and amount_credited_minor >= 0
          and amount_written_off_minor >= 0),
        constraint invoices_numbered_check check (
          (number is null and status in ('draft', 'pending_approval', 'approved'))
          or (number is not null and issue_date is not null and due_date is not null
            and status not in ('draft', 'pending_approval', 'approved')))`,
      references: {
        contact_id: 'crm.contacts',
        engagement_id: 'crm.engagements',
        project_id: 'projects.projects',
      },
      indexes: [
        'client_id, created_at desc',
        'status, created_at desc',
        'created_at desc, id desc',
        'issue_date desc nulls last, id desc',
      ],
      unique: { invoices_number_key: { on: 'series, number', where: 'number is not null' } },
    }),
    // Behind it stands the list of a client's invoices.
    clientKey('invoices'),
    // Drafts have none of these: an index of the rows that do costs the others nothing.
    ...['invoice_schedule_id', 'number', 'due_date'].map(
      (column) =>
        `create index invoices_${column}_idx on revenue.invoices (organization_id, ${column}) where ${column} is not null`,
    ),
    ...tenantTable('revenue.invoice_lines', {
      columns: `
        invoice_id uuid not null, position integer not null, product_id uuid, description text not null,
        quantity numeric(18,6) not null, unit text, unit_amount numeric(20,8) not null,
        discount_pct numeric(9,6) check (discount_pct between 0 and 100), tax_rate_id uuid,
        discount_minor bigint not null, tax_amount_minor bigint not null, amount_minor bigint not null,
        revenue_account_id uuid, milestone_id uuid, task_id uuid, time_entry_ids uuid[] not null default '{}',
        usage_window jsonb, service_starts_on date, service_ends_on date`,
      references: { product_id: 'revenue.products', tax_rate_id: 'revenue.tax_rates' },
      indexes: ['invoice_id, position'],
    }),
    `alter table revenue.invoice_lines add constraint invoice_lines_invoice_id_fkey
       foreign key (organization_id, invoice_id) references revenue.invoices (organization_id, id)`,
    // Which due dates were announced as passed: once each, however many schedulers run.
    ...tenantTable('revenue.overdue_notices', {
      columns: 'invoice_id uuid not null, due_date date not null',
      unique: { overdue_notices_once: { on: 'invoice_id, due_date' } },
      appendOnly: true,
    }),
  ];
}

function payments(): string[] {
  return [
    ...tenantTable('revenue.payments', {
      columns: `
        number text not null, ${choice('direction', ['inbound', 'outbound'])},
        client_id uuid, vendor_id uuid,
        ${choice('method', ['card', 'bank_transfer', 'direct_debit', 'cash', 'cheque', 'other'])},
        provider text, provider_payment_id text,
        amount_minor bigint not null check (amount_minor > 0), currency char(3) not null,
        fx_rate numeric(20,10) check (fx_rate > 0), fee_minor bigint not null default 0 check (fee_minor >= 0),
        received_on date not null, financial_account_id uuid,
        ${choice('status', PAYMENT_STATUSES)}, failure_code text,
        allocated_minor bigint not null default 0 check (allocated_minor >= 0),
        refunded_minor bigint not null default 0 check (refunded_minor >= 0),
        unapplied_minor bigint not null default 0,
        transaction_id uuid, voided_at timestamptz(3), void_reason text, purged_at timestamptz(3),
        constraint payments_unapplied_check check (unapplied_minor >= 0 and unapplied_minor =
          case when status in ('pending', 'failed', 'cancelled') then 0
            else amount_minor - allocated_minor - refunded_minor end),
        constraint payments_unsettled_check check (
          status not in ('pending', 'failed', 'cancelled') or allocated_minor = 0)`,
      indexes: [
        'client_id, received_on desc',
        'received_on desc, id desc',
        'status',
        'created_at desc, id desc',
      ],
      unique: {
        payments_number_key: { on: 'number' },
        payments_provider_key: {
          on: 'provider, provider_payment_id',
          where: 'provider_payment_id is not null',
        },
      },
    }),
    clientKey('payments'),
    ...tenantTable('revenue.payment_allocations', {
      columns: `
        payment_id uuid not null, invoice_id uuid, bill_id uuid, credit_note_id uuid,
        amount_minor bigint not null check (amount_minor > 0), fx_gain_loss_minor bigint not null default 0,
        applied_on date,
        constraint payment_allocations_target_check check (num_nonnulls(invoice_id, bill_id, credit_note_id) = 1)`,
      references: { payment_id: 'revenue.payments', invoice_id: 'revenue.invoices' },
      unique: {
        payment_allocations_invoice_key: {
          on: 'payment_id, invoice_id',
          where: 'deleted_at is null and invoice_id is not null',
        },
      },
    }),
    ...tenantTable('revenue.payment_refunds', {
      columns: `
        payment_id uuid not null, amount_minor bigint not null check (amount_minor > 0), reason text,
        provider_refund_id text, ${choice('status', ['pending', 'succeeded', 'failed'])}, refunded_on date not null`,
      references: { payment_id: 'revenue.payments' },
      unique: {
        payment_refunds_provider_key: {
          on: 'payment_id, provider_refund_id',
          where: 'provider_refund_id is not null',
        },
      },
    }),
  ];
}

function receivables(): string[] {
  return [
    // Every change of what a client owes, dated: what was owed on a day is the sum up to that day.
    ...tenantTable('revenue.receivable_entries', {
      columns: `
        invoice_id uuid not null, payment_id uuid, credit_note_id uuid,
        ${choice('kind', ['issue', 'void', 'payment', 'unapply', 'credit', 'uncredit', 'write_off', 'recovery'])},
        amount_minor bigint not null, currency char(3) not null, on_date date not null`,
      references: { payment_id: 'revenue.payments' },
      appendOnly: true,
    }),
    `create index receivable_entries_invoice_idx on revenue.receivable_entries (organization_id, invoice_id, on_date) include (amount_minor)`,
    `alter table revenue.receivable_entries add constraint receivable_entries_invoice_id_fkey
       foreign key (organization_id, invoice_id) references revenue.invoices (organization_id, id)`,
  ];
}
