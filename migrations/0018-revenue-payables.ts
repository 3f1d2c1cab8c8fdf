import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, runAll, tenantTable } from '@omni/platform/migrations';

const BILL_STATUSES = [
  'draft',
  'pending_approval',
  'approved',
  'rejected',
  'scheduled',
  'partially_paid',
  'paid',
  'voided',
];
const SYNCED_TYPES = [
  'client_company',
  'vendor',
  'product',
  'ledger_account',
  'tax_rate',
  'invoice',
  'credit_note',
  'payment',
  'bill',
];

/** What the business owes, what it will invoice by plan, and what its accountant's ledger holds of both. */
export class RevenuePayables1790000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...vendors(), ...bills(), ...moneyOut(), ...schedules(), ...ledger()]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table revenue.payments drop constraint payments_vendor_id_fkey',
      'alter table revenue.payment_allocations drop constraint payment_allocations_bill_id_fkey',
      'alter table revenue.invoices drop constraint invoices_invoice_schedule_id_fkey',
      'drop index revenue.payments_vendor_id_idx, revenue.payments_direction_idx, revenue.payment_allocations_bill_id_idx, revenue.payment_allocations_bill_key, revenue.invoices_schedule_key, revenue.invoices_invoice_schedule_id_idx, revenue.invoice_lines_milestone_id_idx, revenue.invoice_lines_task_id_idx',
      'alter table revenue.invoices drop column schedule_key, drop column ledger_synced_at',
      'create index invoices_invoice_schedule_id_idx on revenue.invoices (organization_id, invoice_schedule_id) where invoice_schedule_id is not null',
      `alter table revenue.merge_moves drop constraint merge_moves_row_type_check,
         add constraint merge_moves_row_type_check check (row_type in ('invoice', 'payment'))`,
      ...[
        'ledger_cursors',
        'ledger_mappings',
        'ledger_sync_maps',
        'invoice_schedule_items',
        'invoice_schedules',
        'bill_overdue_notices',
        'bill_lines',
        'bills',
        'vendors',
      ].map((table) => `drop table revenue.${table}`),
    ]);
  }
}

function vendors(): string[] {
  return tenantTable('revenue.vendors', {
    columns: `
      name text not null, legal_name text, ${choice('status', ['active', 'inactive', 'blocked'])}, block_reason text,
      email citext, phone text, tax_number text, currency char(3),
      payment_terms_days integer check (payment_terms_days >= 0), address jsonb,
      bank_details_sealed text, bank_details jsonb, bank_changed_at timestamptz(3), bank_changed_by_id uuid,
      pending_bank_details_sealed text, pending_bank_details jsonb, pending_bank_at timestamptz(3), pending_bank_by_id uuid,
      default_expense_account_id uuid, default_tax_rate_id uuid, tax_form_file_id uuid,
      reportable boolean not null default false, lead_time_days integer check (lead_time_days >= 0),
      rating integer check (rating between 1 and 5), custom jsonb, merged_into_id uuid,
      constraint vendors_bank_check check ((bank_details_sealed is null) = (bank_details is null)),
      constraint vendors_pending_bank_check check (
        (pending_bank_details_sealed is null) = (pending_bank_details is null)
        and (pending_bank_details is null) = (pending_bank_at is null))`,
    references: { default_tax_rate_id: 'revenue.tax_rates', merged_into_id: 'revenue.vendors' },
    indexes: ['name, id', 'status', 'email', 'currency', 'reportable', 'created_at desc, id desc'],
    unique: {
      vendors_tax_number_key: { on: 'tax_number', where: 'deleted_at is null and tax_number is not null' },
    },
  });
}

function bills(): string[] {
  return [
    ...tenantTable('revenue.bills', {
      columns: `
        number text not null, vendor_reference text, vendor_id uuid not null, purchase_order_id uuid,
        engagement_id uuid, project_id uuid, ${choice('status', BILL_STATUSES)},
        received_on date not null, issue_date date not null, due_date date not null,
        currency char(3) not null, fx_rate numeric(20,10) check (fx_rate > 0),
        subtotal_minor bigint not null, tax_total_minor bigint not null, total_minor bigint not null,
        amount_paid_minor bigint not null default 0 check (amount_paid_minor >= 0), balance_due_minor bigint not null,
        taxes jsonb not null, file_id uuid, extraction jsonb,
        ${choice('match_status', ['none', 'two_way', 'three_way', 'mismatch'])},
        approval_request_id uuid, amount_by_id uuid, approved_by_id uuid, approved_at timestamptz(3),
        rejection_reason text, scheduled_for date, notes text, paid_at timestamptz(3),
        voided_at timestamptz(3), void_reason text, ledger_synced_at timestamptz(3), purged_at timestamptz(3), custom jsonb,
        constraint bills_total_check check (total_minor = subtotal_minor + tax_total_minor and total_minor >= 0),
        constraint bills_due_check check (balance_due_minor =
          case status when 'voided' then 0 else total_minor - amount_paid_minor end),
        constraint bills_overpaid_check check (balance_due_minor >= 0),
        constraint bills_unapproved_check check (
          status not in ('draft', 'pending_approval', 'rejected') or amount_paid_minor = 0)`,
      references: {
        vendor_id: 'revenue.vendors',
        engagement_id: 'crm.engagements',
        project_id: 'projects.projects',
      },
      indexes: [
        'status, due_date',
        'due_date, id',
        'issue_date desc, id desc',
        'received_on desc, id desc',
        'scheduled_for',
        'created_at desc, id desc',
      ],
      unique: {
        bills_number_key: { on: 'number' },
        bills_vendor_reference_key: {
          on: 'vendor_id, vendor_reference',
          where: `deleted_at is null and vendor_reference is not null and status <> 'voided'`,
        },
      },
    }),
    ...tenantTable('revenue.bill_lines', {
      columns: `
        bill_id uuid not null, position integer not null, description text not null,
        quantity numeric(18,6) not null, unit_amount numeric(20,8) not null, tax_rate_id uuid,
        tax_amount_minor bigint not null, amount_minor bigint not null,
        expense_account_id uuid, project_id uuid, inventory_item_id uuid`,
      references: { bill_id: 'revenue.bills', tax_rate_id: 'revenue.tax_rates' },
    }),
    // Which due dates were announced as passed: once each, however many schedulers run.
    ...tenantTable('revenue.bill_overdue_notices', {
      columns: 'bill_id uuid not null, due_date date not null',
      unique: { bill_overdue_notices_once: { on: 'bill_id, due_date' } },
      appendOnly: true,
    }),
  ];
}

/** Payments to vendors lie beside those of clients: their direction tells them apart. */
function moneyOut(): string[] {
  return [
    `alter table revenue.payments add constraint payments_vendor_id_fkey
       foreign key (organization_id, vendor_id) references revenue.vendors (organization_id, id)`,
    'create index payments_direction_idx on revenue.payments (organization_id, direction, received_on desc)',
    'create index payments_vendor_id_idx on revenue.payments (organization_id, vendor_id, received_on desc)',
    `alter table revenue.payment_allocations add constraint payment_allocations_bill_id_fkey
       foreign key (organization_id, bill_id) references revenue.bills (organization_id, id)`,
    'create index payment_allocations_bill_id_idx on revenue.payment_allocations (organization_id, bill_id)',
    `create unique index payment_allocations_bill_key on revenue.payment_allocations (organization_id, payment_id, bill_id)
       where deleted_at is null and bill_id is not null`,
  ];
}

function schedules(): string[] {
  return [
    ...tenantTable('revenue.invoice_schedules', {
      columns: `
        name text, client_id uuid not null, contact_id uuid, engagement_id uuid not null, project_id uuid, contract_id uuid,
        ${choice('kind', ['installment', 'recurring'])},
        ${choice('status', ['draft', 'active', 'paused', 'completed', 'cancelled'])},
        "interval" text check ("interval" in ('week', 'month', 'quarter', 'year')), interval_count integer check (interval_count > 0),
        anchor_on date, ${choice('day_rule', ['same_day', 'last_day'])},
        starts_on date, ends_on date, max_runs integer check (max_runs > 0), next_run_on date,
        runs integer not null default 0 check (runs >= 0), template jsonb not null,
        auto_issue boolean not null default false, auto_send boolean not null default false,
        currency char(3) not null, total_minor bigint, activated_at timestamptz(3), closed_at timestamptz(3),
        problem jsonb, purged_at timestamptz(3), custom jsonb,
        constraint invoice_schedules_shape_check check (
          (kind = 'installment' and "interval" is null) or (kind = 'recurring' and "interval" is not null
            and interval_count is not null and anchor_on is not null)),
        constraint invoice_schedules_send_check check (auto_issue or not auto_send),
        constraint invoice_schedules_most_runs_check check (max_runs is null or runs <= max_runs)`,
      references: {
        client_id: 'crm.client_companies',
        contact_id: 'crm.contacts',
        engagement_id: 'crm.engagements',
        project_id: 'projects.projects',
      },
      indexes: ['contract_id', 'status, next_run_on', 'next_run_on', 'created_at desc, id desc'],
    }),
    ...tenantTable('revenue.invoice_schedule_items', {
      columns: `
        invoice_schedule_id uuid not null, position integer not null, label text not null,
        ${choice('trigger', ['date', 'contract_signed', 'milestone_completed', 'time_threshold'])},
        trigger_ref uuid, on_date date, percent numeric(9,6) check (percent > 0 and percent <= 100),
        amount_minor bigint not null check (amount_minor >= 0), triggered_at timestamptz(3), invoice_id uuid,
        ${choice('status', ['pending', 'drafted', 'invoiced', 'skipped'])},
        constraint invoice_schedule_items_day_check check (trigger <> 'date' or on_date is not null)`,
      references: { invoice_schedule_id: 'revenue.invoice_schedules' },
      indexes: ['trigger_ref', 'status, on_date', 'invoice_id'],
    }),
    // Looked at when all is written: an instalment is loaded, and so saved, before the invoice that it leads to.
    `alter table revenue.invoice_schedule_items add constraint invoice_schedule_items_invoice_id_fkey
       foreign key (organization_id, invoice_id) references revenue.invoices (organization_id, id) deferrable initially deferred`,
    'alter table revenue.invoices add column schedule_key text, add column ledger_synced_at timestamptz(3)',
    `alter table revenue.invoices add constraint invoices_invoice_schedule_id_fkey
       foreign key (organization_id, invoice_schedule_id) references revenue.invoice_schedules (organization_id, id)`,
    // A foreign key wants an index of every row.
    'drop index revenue.invoices_invoice_schedule_id_idx',
    'create index invoices_invoice_schedule_id_idx on revenue.invoices (organization_id, invoice_schedule_id)',
    // One living invoice for each instalment and each period, whoever generates.
    `create unique index invoices_schedule_key on revenue.invoices (organization_id, invoice_schedule_id, schedule_key)
       where schedule_key is not null and deleted_at is null and status <> 'voided'`,
    ...['milestone_id', 'task_id'].map(
      (column) =>
        `create index invoice_lines_${column}_idx on revenue.invoice_lines (organization_id, ${column}) where ${column} is not null`,
    ),
    `alter table revenue.merge_moves drop constraint merge_moves_row_type_check,
       add constraint merge_moves_row_type_check check (row_type in ('invoice', 'payment', 'invoice_schedule'))`,
  ];
}

function ledger(): string[] {
  return [
    ...tenantTable('revenue.ledger_sync_maps', {
      columns: `
        integration_id uuid not null, ${choice('entity_type', SYNCED_TYPES)}, entity_id uuid not null,
        external_type text not null, external_id text, external_version text, pushed_hash text,
        push_generation integer not null default 0 check (push_generation >= 0),
        ${choice('direction', ['push', 'pull', 'both'])},
        ${choice('status', ['pending', 'synced', 'error', 'conflict', 'skipped'])},
        last_error jsonb, last_synced_at timestamptz(3),
        constraint ledger_sync_maps_synced_check check (status <> 'synced' or external_id is not null)`,
      indexes: ['status', 'entity_type, entity_id', 'entity_id', 'created_at desc, id desc'],
      unique: {
        ledger_sync_maps_entity_key: { on: 'integration_id, entity_type, entity_id' },
        ledger_sync_maps_external_key: {
          on: 'integration_id, external_type, external_id',
          where: 'external_id is not null',
        },
      },
    }),
    // Which of the ledger's codes stands for which account (by id, or by role) or tax rate of ours.
    ...tenantTable('revenue.ledger_mappings', {
      columns: `
        integration_id uuid not null, ${choice('kind', ['account', 'tax'])}, key text not null,
        code text not null, name text`,
      unique: { ledger_mappings_key: { on: 'integration_id, kind, key', where: 'deleted_at is null' } },
    }),
    // How far a connection's changes were read, and which codes the ledger has to be mapped to.
    ...tenantTable('revenue.ledger_cursors', {
      columns: `integration_id uuid not null, cursor text, read_at timestamptz(3),
        accounts jsonb, tax_codes jsonb, codes_at timestamptz(3)`,
      unique: { ledger_cursors_key: { on: 'integration_id' } },
    }),
  ];
}
