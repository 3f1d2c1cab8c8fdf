import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

/** What is automated: a definition, its versions, and what sets it off. */
const definitions = [
  ...tenantTable('workflow.workflow_definitions', {
    columns: `
      key text not null, name text not null, description text, is_system boolean not null default false,
      ${choice('status', ['draft', 'active', 'paused', 'archived'])},
      ${choice('concurrency', ['allow', 'skip_if_running', 'queue'])}, concurrency_key text, max_runs_per_hour integer,
      active_version_id uuid, active_version_no integer, cloned_from_key text, source_playbook text`,
    indexes: ['status', 'name', 'is_system', 'cloned_from_key', 'created_at, id'],
    unique: { workflow_definitions_key_key: { on: 'key' } },
  }),
  ...tenantTable('workflow.workflow_versions', {
    columns: `
      workflow_definition_id uuid not null, version_no integer not null, ${choice('status', ['draft', 'published', 'retired'])},
      graph jsonb not null, input_schema jsonb, sha256 text not null, published_at timestamptz(3), published_by_id uuid,
      publisher jsonb, note text, restored_from_no integer, test_report jsonb`,
    references: { workflow_definition_id: 'workflow.workflow_definitions' },
    indexes: ['created_at, id', 'sha256'],
    unique: {
      workflow_versions_no_key: { on: 'workflow_definition_id, version_no' },
      workflow_versions_draft_key: { on: 'workflow_definition_id', where: `status = 'draft'` },
    },
  }),
  `alter table workflow.workflow_definitions add constraint workflow_definitions_active_version_id_fkey
     foreign key (organization_id, active_version_id) references workflow.workflow_versions (organization_id, id) deferrable initially deferred`,
  'create index workflow_definitions_active_version_id_idx on workflow.workflow_definitions (organization_id, active_version_id)',
  // What is published is what runs are pinned to: its graph never changes again, whoever asks.
  `create function workflow.keep_published() returns trigger language plpgsql as $$ begin
     if old.status <> 'draft' and (new.graph <> old.graph or new.sha256 <> old.sha256 or new.version_no <> old.version_no
        or new.publisher is distinct from old.publisher or new.status = 'draft') then
       raise exception 'a published version is immutable' using errcode = '23514', constraint = 'workflow_versions_immutable';
     end if;
     return new;
   end $$`,
  `create trigger workflow_versions_immutable before update on workflow.workflow_versions
     for each row execute function workflow.keep_published()`,
  ...tenantTable('workflow.workflow_triggers', {
    columns: `
      workflow_definition_id uuid not null, workflow_version_id uuid not null, key text not null,
      ${choice('kind', ['event', 'schedule', 'manual', 'webhook', 'threshold'])}, ${choice('status', ['enabled', 'disabled'])},
      event_type text, filter text, cron text, timezone text, webhook_token_hash text, dedupe_key text, config jsonb,
      next_due_at timestamptz(3), last_fired_at timestamptz(3)`,
    references: {
      workflow_definition_id: 'workflow.workflow_definitions',
      workflow_version_id: 'workflow.workflow_versions',
    },
    indexes: ['kind', 'status', 'event_type', 'created_at, id'],
    unique: {
      workflow_triggers_key_key: { on: 'workflow_version_id, key' },
      workflow_triggers_same_key: {
        on: `workflow_version_id, kind, coalesce(event_type, ''), md5(coalesce(filter, '')), coalesce(cron, '')`,
        where: `kind in ('event', 'schedule')`,
      },
      workflow_triggers_token_key: {
        on: 'webhook_token_hash',
        where: 'webhook_token_hash is not null',
      },
    },
  }),
  // One row an organization: consumers compare it with what they remember, and read triggers anew only when it moved.
  ...tenantTable('workflow.trigger_marks', {
    columns: `generation integer not null default 1, system_sha text not null default ''`,
    unique: { trigger_marks_key: { on: '(true)' } },
  }),
  ...tenantTable('workflow.threshold_states', {
    columns: `workflow_definition_id uuid not null, trigger_key text not null, subject text not null, is_above boolean not null`,
    references: { workflow_definition_id: 'workflow.workflow_definitions' },
    unique: { threshold_states_key: { on: 'workflow_definition_id, trigger_key, subject' } },
  }),
];

/** What ran: runs, the executions of their steps, and what they wait for. */
const runs = [
  ...tenantTable('workflow.workflow_runs', {
    columns: `
      workflow_definition_id uuid not null, workflow_version_id uuid not null, workflow_key text not null, version_no integer not null,
      trigger_id uuid, ${choice('trigger_kind', ['event', 'schedule', 'manual', 'webhook', 'threshold', 'step', 'replay'])},
      trigger_event_id uuid, trigger_event_type text, dedupe_key text,
      ${choice('status', ['queued', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'compensated'])},
      ${choice('phase', ['forward', 'compensating', 'ended'])}, after_compensation text,
      dry_run boolean not null default false, context jsonb not null, entity_type text, entity_id uuid,
      started_at timestamptz(3), finished_at timestamptz(3), deadline_at timestamptz(3), waiting_for jsonb, error jsonb,
      result text, parent_run_id uuid, parent_step text, replay_of_id uuid, concurrency_key text, depth integer not null default 0,
      correlation_id uuid not null, causation_id uuid, keep_long boolean not null default false, purged_at timestamptz(3)`,
    references: {
      workflow_definition_id: 'workflow.workflow_definitions',
      workflow_version_id: 'workflow.workflow_versions',
      parent_run_id: 'workflow.workflow_runs',
      replay_of_id: 'workflow.workflow_runs',
    },
    indexes: [
      'status, created_at',
      'trigger_event_type, created_at',
      'entity_type, entity_id',
      'entity_id',
      'correlation_id',
      'trigger_event_id',
      'workflow_key, created_at',
      'workflow_definition_id, concurrency_key, status, created_at',
      'workflow_definition_id, started_at',
      'started_at, id',
      'finished_at, id',
      'version_no',
      'trigger_kind',
      'created_by_id',
      'created_at, id',
    ],
    unique: {
      // Each event starts a workflow once; so does each due time, each delivery of a hook, each step of a parent.
      workflow_runs_event_key: {
        on: 'workflow_definition_id, trigger_event_id',
        where: 'trigger_event_id is not null and replay_of_id is null',
      },
      workflow_runs_dedupe_key: { on: 'workflow_definition_id, dedupe_key', where: 'dedupe_key is not null' },
    },
  }),
  ...tenantTable('workflow.workflow_actions', {
    columns: `
      workflow_run_id uuid not null, step_key text not null, iteration text not null default '', position integer not null,
      ${choice('direction', ['do', 'undo'])},
      ${choice('kind', ['command', 'condition', 'switch', 'wait', 'approval', 'parallel', 'for_each', 'sub_workflow', 'set', 'stop'])},
      action text not null, attempt integer not null,
      ${choice('status', ['pending', 'running', 'succeeded', 'failed', 'skipped', 'waiting_approval', 'compensated'])},
      input jsonb, output jsonb, idempotency_key text not null, next_attempt_at timestamptz(3), error jsonb, reason text,
      dead_lettered_at timestamptz(3), event_id uuid, due_at timestamptz(3), started_at timestamptz(3), finished_at timestamptz(3),
      purged_at timestamptz(3)`,
    references: { workflow_run_id: 'workflow.workflow_runs' },
    indexes: [
      'status',
      'action',
      'step_key',
      'kind',
      'dead_lettered_at',
      'started_at, id',
      'created_at, id',
      'workflow_run_id, position',
    ],
    unique: {
      workflow_actions_attempt_key: { on: 'workflow_run_id, step_key, iteration, direction, attempt' },
      // A step has its effect once, whatever died and came again.
      workflow_actions_idempotency_key: {
        on: 'idempotency_key',
        where: `status in ('succeeded', 'skipped', 'compensated')`,
      },
    },
  }),
  ...tenantTable('workflow.workflow_waits', {
    columns: `
      workflow_run_id uuid not null, step_key text not null, iteration text not null default '', event_type text not null,
      entity_id uuid, filter text, bindings jsonb, since timestamptz(3) not null, met_at timestamptz(3), event jsonb`,
    references: { workflow_run_id: 'workflow.workflow_runs' },
    // What is over is gone.
    disposable: true,
  }),
  `create index workflow_waits_open_idx on workflow.workflow_waits (organization_id, event_type, entity_id) where met_at is null`,
];

/** Who must say yes. */
const approvals = [
  ...tenantTable('workflow.approval_policies', {
    columns: `
      key text not null, name text not null, subject_type text not null, condition text, above_amount_minor bigint, currency char(3), rank integer not null default 100,
      steps jsonb not null, separation_of_duties boolean not null default true, expires_after text, watch text[],
      archived_at timestamptz(3)`,
    indexes: ['subject_type, rank', 'name', 'rank', 'created_at, id'],
    unique: { approval_policies_key_key: { on: 'key', where: 'deleted_at is null' } },
  }),
  ...tenantTable('workflow.approval_requests', {
    columns: `
      subject_type text not null, subject_id uuid not null, subject_label text not null, subject_hash text not null, watch text[],
      amount_minor bigint, currency char(3), policy_id uuid, policy_version integer,
      ${choice('status', ['pending', 'approved', 'rejected', 'cancelled', 'expired'])}, current_step integer not null default 0,
      steps jsonb not null, separation_of_duties boolean not null, note text, form jsonb, input jsonb, reason text,
      requested_by_member_id uuid, requester_ids uuid[] not null default '{}', workflow_run_id uuid, step_key text, iteration text,
      previous_id uuid, due_at timestamptz(3), escalated_at timestamptz(3), expires_at timestamptz(3), expires_after text, decided_at timestamptz(3),
      correlation_id uuid not null, causation_id uuid`,
    references: {
      policy_id: 'workflow.approval_policies',
      workflow_run_id: 'workflow.workflow_runs',
      previous_id: 'workflow.approval_requests',
    },
    indexes: [
      'status, created_at',
      'subject_type, subject_id',
      'subject_id',
      'due_at, id',
      'expires_at',
      'requested_by_member_id',
      'created_by_id',
      'created_at, id',
    ],
    unique: {
      approval_requests_pending_key: { on: 'subject_type, subject_id', where: `status = 'pending'` },
    },
  }),
  ...tenantTable('workflow.approval_decisions', {
    columns: `
      approval_request_id uuid not null, step integer not null, member_id uuid not null, on_behalf_of_id uuid,
      ${choice('decision', ['approve', 'reject', 'delegate'])}, to_member_id uuid, note text, ${choice('via', ['api', 'link'])},
      decided_at timestamptz(3) not null`,
    references: { approval_request_id: 'workflow.approval_requests' },
    unique: {
      approval_decisions_once_key: {
        on: 'approval_request_id, step, member_id',
        where: `decision in ('approve', 'reject')`,
      },
    },
    appendOnly: true,
  }),
  ...tenantTable('workflow.approval_deputies', {
    columns: `member_id uuid not null, deputy_member_id uuid not null, starts_at timestamptz(3) not null, ends_at timestamptz(3) not null, reason text,
      constraint approval_deputies_other_check check (member_id <> deputy_member_id),
      constraint approval_deputies_period_check check (ends_at > starts_at)`,
    indexes: [
      'deputy_member_id, ends_at',
      'member_id, ends_at',
      'starts_at, id',
      'ends_at, id',
      'created_at, id',
    ],
  }),
  ...tenantTable('workflow.approval_links', {
    columns: `approval_request_id uuid not null, step integer not null, member_id uuid not null, token_hash text not null,
      expires_at timestamptz(3) not null, used_at timestamptz(3)`,
    references: { approval_request_id: 'workflow.approval_requests' },
    unique: {
      approval_links_token_key: { on: 'token_hash' },
      approval_links_member_key: { on: 'approval_request_id, step, member_id' },
    },
  }),
];

export class Workflow1790000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...moduleSchema('workflow'), ...definitions, ...runs, ...approvals]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('workflow'));
  }
}
