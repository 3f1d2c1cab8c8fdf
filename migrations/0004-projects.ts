import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

const CLIENT = 'crm.client_companies';
const ENGAGEMENT = 'crm.engagements';
const MEMBER = 'identity.organization_members';
const ENGAGEMENT_STATUSES = ['proposed', 'active', 'paused', 'completed', 'cancelled'];

/** Projects, their milestones and tasks, the templates they are made from, and the time that was worked on them. */
export class Projects1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('projects'),
      ...knownEngagements(),
      ...templates(),
      ...projects(),
      ...milestones(),
      ...tasks(),
      ...timeEntries(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [dropSchema('projects')]);
  }
}

/** What events told of the CRM's engagements. No foreign key: an event may come before or after what it is about. */
function knownEngagements(): string[] {
  return tenantTable('projects.known_engagements', {
    columns: `
      client_id uuid, name text, ${choice('status', ENGAGEMENT_STATUSES, '')}, billing_mode text, currency char(3),
      owner_member_id uuid, starts_on date, ends_on date,
      heard_version integer not null default 0, merged_client_ids uuid[] not null default '{}'`,
    indexes: ['client_id'],
  });
}

function templates(): string[] {
  return tenantTable('projects.project_templates', {
    columns: `
      family_id uuid not null, name text not null, description text,
      template_version integer not null check (template_version > 0),
      ${choice('status', ['draft', 'published', 'retired'])}, definition jsonb not null, industry text,
      is_system boolean not null default false`,
    unique: {
      project_templates_name_key: { on: 'name, template_version', where: 'deleted_at is null' },
      project_templates_version_key: { on: 'family_id, template_version', where: 'deleted_at is null' },
      project_templates_draft_key: { on: 'family_id', where: `status = 'draft' and deleted_at is null` },
    },
    indexes: ['status', 'industry', 'is_system', 'template_version', 'created_at', 'updated_at'],
  });
}

function projects(): string[] {
  return tenantTable('projects.projects', {
    columns: `
      client_id uuid not null, engagement_id uuid not null, template_id uuid, code text not null, name text not null,
      description text, ${choice('status', ['planned', 'active', 'on_hold', 'completed', 'cancelled'])},
      starts_on date, due_on date, completed_at timestamptz(3), cancelled_at timestamptz(3), archived_at timestamptz(3),
      unarchived_at timestamptz(3), manager_member_id uuid, member_ids uuid[] not null default '{}',
      ${choice('billing_mode', ['fixed', 'milestone', 'time_and_materials', 'retainer', 'non_billable'])},
      budget_minor bigint check (budget_minor >= 0), currency char(3) not null,
      hourly_rate_minor bigint check (hourly_rate_minor >= 0), budget_minutes integer check (budget_minutes > 0),
      time_threshold_minutes integer check (time_threshold_minutes > 0), threshold_told boolean not null default false,
      progress_pct integer not null default 0 check (progress_pct between 0 and 100),
      client_visible boolean not null default true,
      ${choice('source', ['manual', 'workflow', 'system', 'ai', 'import'])}, source_key text,
      merged_client_ids uuid[] not null default '{}', last_invoiced_at timestamptz(3), purged_at timestamptz(3), custom jsonb,
      constraint projects_dates check (due_on >= starts_on)`,
    references: {
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
      template_id: 'projects.project_templates',
      manager_member_id: MEMBER,
    },
    unique: {
      projects_code_key: { on: 'code' },
      projects_source_key_key: { on: 'source_key', where: 'source_key is not null' },
    },
    indexes: [
      'status, completed_at',
      'billing_mode',
      'name',
      'starts_on',
      'due_on',
      'completed_at',
      'created_at',
      'updated_at',
    ],
  });
}

function milestones(): string[] {
  return tenantTable('projects.milestones', {
    columns: `
      project_id uuid not null, client_id uuid, engagement_id uuid, name text not null, position integer not null, due_on date,
      ${choice('status', ['pending', 'completed', 'cancelled'])}, completed_at timestamptz(3), cancelled_at timestamptz(3),
      billing_amount_minor bigint check (billing_amount_minor >= 0), currency char(3), invoice_schedule_item_id uuid,
      invoice_id uuid, ${choice('client_approval', ['not_required', 'requested', 'approved', 'rejected'])},
      visible_member_ids uuid[] not null default '{}', deleted_with_id uuid, purged_at timestamptz(3)`,
    references: { project_id: 'projects.projects', client_id: CLIENT, engagement_id: ENGAGEMENT },
    unique: { milestones_name_key: { on: 'project_id, name', where: 'deleted_at is null' } },
    indexes: [
      'project_id, position',
      'status',
      'due_on',
      'name',
      'position',
      'client_approval',
      'invoice_id',
      'deleted_with_id',
      'created_at',
      'updated_at',
    ],
  });
}

function tasks(): string[] {
  return tenantTable('projects.tasks', {
    columns: `
      project_id uuid, client_id uuid, engagement_id uuid, parent_task_id uuid, milestone_id uuid, entity_type text, entity_id uuid,
      title text not null, description text, ${choice('status', ['todo', 'in_progress', 'in_review', 'done', 'cancelled'])},
      ${choice('priority', ['low', 'normal', 'high', 'urgent'])}, assignee_member_id uuid, due_at timestamptz(3),
      remind_at timestamptz(3), estimate_minutes integer check (estimate_minutes > 0),
      position text collate "C" not null, billable boolean not null,
      fixed_fee_minor bigint check (fixed_fee_minor >= 0), client_visible boolean not null default false,
      checklist jsonb not null default '[]', blocked_by_ids uuid[] not null default '{}', completed_at timestamptz(3),
      completed_by_id uuid, cancelled_at timestamptz(3), archived_at timestamptz(3),
      ${choice('source', ['manual', 'template', 'workflow', 'ai', 'file_request', 'import'])}, source_key text,
      visible_member_ids uuid[] not null default '{}', due_soon_told timestamptz(3), overdue_told timestamptz(3),
      reminder_told timestamptz(3), deleted_with_id uuid, purged_at timestamptz(3), custom jsonb,
      constraint tasks_link check ((entity_type is null) = (entity_id is null)),
      constraint tasks_not_own_parent check (parent_task_id <> id)`,
    references: {
      project_id: 'projects.projects',
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
      parent_task_id: 'projects.tasks',
      milestone_id: 'projects.milestones',
      assignee_member_id: MEMBER,
    },
    unique: { tasks_source_key_key: { on: 'source_key', where: 'source_key is not null' } },
    indexes: [
      'project_id, parent_task_id, position',
      'entity_id',
      'entity_type',
      'status, completed_at',
      'priority',
      'due_at',
      'remind_at',
      'completed_at',
      'source',
      'title',
      'position',
      'deleted_with_id',
      'created_at',
      'updated_at',
    ],
  });
}

function timeEntries(): string[] {
  return tenantTable('projects.time_entries', {
    columns: `
      project_id uuid not null, task_id uuid, client_id uuid, engagement_id uuid, member_id uuid not null,
      started_at timestamptz(3) not null, minutes integer not null check (minutes >= 0),
      timer_running boolean not null default false, note text, billable boolean not null,
      rate_minor bigint check (rate_minor >= 0), currency char(3) not null,
      ${choice('status', ['draft', 'submitted', 'approved', 'rejected', 'invoiced'])}, submitted_at timestamptz(3),
      approved_at timestamptz(3), approved_by_id uuid, reject_reason text, invoice_id uuid, invoice_line_id uuid,
      invoiced_at timestamptz(3), visible_member_ids uuid[] not null default '{}', deleted_with_id uuid,
      purged_at timestamptz(3),
      constraint time_entries_minutes check (minutes > 0 or timer_running or deleted_at is not null),
      constraint time_entries_timer check (not timer_running or status = 'draft'),
      constraint time_entries_invoiced check ((status = 'invoiced') = (invoice_id is not null))`,
    references: {
      project_id: 'projects.projects',
      task_id: 'projects.tasks',
      client_id: CLIENT,
      engagement_id: ENGAGEMENT,
      member_id: MEMBER,
    },
    // A member works on one thing at a time.
    unique: { time_entries_timer_key: { on: 'member_id', where: 'timer_running and deleted_at is null' } },
    indexes: [
      'project_id, status, started_at',
      'status',
      'billable',
      'started_at',
      'minutes',
      'invoice_id',
      'timer_running',
      'deleted_with_id',
      'created_at',
      'updated_at',
    ],
  });
}
