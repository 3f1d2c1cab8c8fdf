import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

/** Appointments, what can be booked of whom and when, and the calendars outside. */
export class Scheduling1790000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('scheduling'),
      ...types(),
      ...availability(),
      ...calendars(),
      ...appointments(),
      ...holds(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropSchema('scheduling'));
  }
}

function types(): string[] {
  return [
    ...tenantTable('scheduling.appointment_types', {
      columns: `
        slug citext not null, name text not null, description text,
        duration_minutes integer not null check (duration_minutes > 0),
        slot_interval_minutes integer check (slot_interval_minutes > 0),
        buffer_before integer not null check (buffer_before >= 0),
        buffer_after integer not null check (buffer_after >= 0),
        min_notice_minutes integer not null check (min_notice_minutes >= 0),
        max_days_ahead integer not null check (max_days_ahead >= 0),
        ${choice('location_kind', ['video', 'phone', 'in_person', 'custom'])}, location text,
        host_member_ids uuid[] not null,
        ${choice('assignment', ['fixed', 'round_robin', 'collective'])},
        intake_questions jsonb not null default '[]',
        requires_confirmation boolean not null,
        price_minor bigint, currency character(3),
        cancellation_policy jsonb,
        seats integer not null check (seats > 0),
        reminder_minutes integer[] not null,
        project_template_id uuid,
        ${choice('status', ['active', 'hidden', 'archived'])},
        constraint appointment_types_price_check check (price_minor is null or currency is not null)`,
      references: { project_template_id: 'projects.project_templates' },
      indexes: ['name', 'status', 'assignment'],
      unique: { appointment_types_slug_key: { on: 'slug' } },
    }),
    'create index appointment_types_hosts_idx on scheduling.appointment_types using gin (organization_id, host_member_ids)',
  ];
}

function availability(): string[] {
  return tenantTable('scheduling.availability_rules', {
    columns: `
      member_id uuid not null, timezone text not null, weekly jsonb not null, date_overrides jsonb not null default '[]',
      holidays_calendar text, feed_token_hash text`,
    references: { member_id: 'identity.organization_members' },
    indexes: ['timezone'],
    unique: {
      availability_rules_member_key: { on: 'member_id', where: 'deleted_at is null' },
      availability_rules_feed_key: { on: 'feed_token_hash', where: 'feed_token_hash is not null' },
    },
  });
}

function calendars(): string[] {
  return [
    ...tenantTable('scheduling.calendar_syncs', {
      columns: `
        integration_id uuid not null, member_id uuid not null, provider text not null,
        external_calendar_id text, calendar_name text, calendars jsonb,
        ${choice('direction', ['read_busy', 'two_way'])},
        sync_token text, resync_id uuid,
        ${choice('status', ['active', 'error', 'needs_reauth', 'disconnected'])},
        last_error text, last_synced_at timestamptz(3)`,
      references: { member_id: 'identity.organization_members' },
      indexes: ['integration_id', 'status', 'last_synced_at', 'direction', 'provider'],
      unique: {
        calendar_syncs_calendar_key: {
          on: 'integration_id, external_calendar_id',
          where: `status <> 'disconnected' and deleted_at is null`,
        },
      },
    }),
    // A copy of what a calendar says, which its next sync makes again: rows go when the event goes.
    ...tenantTable('scheduling.calendar_busy', {
      columns: `
        member_id uuid not null, calendar_sync_id uuid, import_name text,
        external_id text not null, external_version text,
        starts_at timestamptz(3) not null, ends_at timestamptz(3) not null, busy boolean not null,
        appointment_id uuid, resync_id uuid`,
      references: {
        member_id: 'identity.organization_members',
        calendar_sync_id: 'scheduling.calendar_syncs',
      },
      indexes: ['member_id, ends_at, starts_at', 'appointment_id'],
      unique: {
        calendar_busy_event_key: {
          on: 'calendar_sync_id, external_id',
          where: 'calendar_sync_id is not null',
        },
        calendar_busy_import_key: {
          on: 'member_id, import_name, external_id',
          where: 'calendar_sync_id is null',
        },
      },
      disposable: true,
    }),
  ];
}

function appointments(): string[] {
  return [
    ...tenantTable('scheduling.appointments', {
      columns: `
        booking_id uuid not null, appointment_type_id uuid, title text not null,
        client_id uuid, contact_id uuid, engagement_id uuid,
        host_member_id uuid not null, host_member_ids uuid[] not null,
        starts_at timestamptz(3) not null, ends_at timestamptz(3) not null, timezone text not null,
        ${choice('status', ['pending', 'booked', 'completed', 'cancelled', 'no_show'])},
        requires_confirmation boolean not null,
        location text, meeting_url text, notes text,
        invitee_name text, invitee_email citext, invitee_phone text, invitee_company text,
        answers jsonb not null default '[]',
        ${choice('source', ['api', 'booking_page', 'portal', 'calendar_sync', 'ai'])},
        reschedule_of_id uuid, cancel_reason text,
        ${choice('cancelled_by', ['host', 'client', 'system'], '')}, cancelled_at timestamptz(3),
        cancelled_late boolean not null default false,
        price_minor bigint, currency character(3), paid_at timestamptz(3),
        sequence integer not null default 0,
        reminder_minutes integer[] not null, next_reminder_at timestamptz(3),
        slot_id uuid, booking_key text, manage_token_hash text, manage_token_sealed text,
        calendar_sync_id uuid, external_event_id text, external_version text,
        push_pending boolean not null default false,
        purged_at timestamptz(3),
        constraint appointments_times_check check (ends_at > starts_at)`,
      references: {
        appointment_type_id: 'scheduling.appointment_types',
        client_id: 'crm.client_companies',
        contact_id: 'crm.contacts',
        engagement_id: 'crm.engagements',
        host_member_id: 'identity.organization_members',
        reschedule_of_id: 'scheduling.appointments',
        calendar_sync_id: 'scheduling.calendar_syncs',
      },
      indexes: [
        'starts_at',
        'ends_at',
        'status, starts_at',
        'host_member_id, starts_at',
        'booking_id',
        'source',
        'invitee_email',
        'created_at',
        'updated_at',
      ],
      unique: {
        appointments_external_key: {
          on: 'calendar_sync_id, external_event_id',
          where: 'external_event_id is not null',
        },
        appointments_token_key: { on: 'manage_token_hash', where: 'manage_token_hash is not null' },
        appointments_booking_key: { on: 'booking_key', where: 'booking_key is not null' },
      },
    }),
    'create index appointments_hosts_idx on scheduling.appointments using gin (organization_id, host_member_ids)',
    `create index appointments_reminder_idx on scheduling.appointments (organization_id, next_reminder_at)
       where next_reminder_at is not null`,
  ];
}

/**
 * What a host's time is taken by: one row a host of a session, which has seats. The exclusion is what makes a double
 * booking impossible, whatever the code before it thinks.
 */
function holds(): string[] {
  return [
    ...tenantTable('scheduling.holds', {
      columns: `
        slot_id uuid not null, host_member_id uuid not null, appointment_type_id uuid,
        starts_at timestamptz(3) not null, ends_at timestamptz(3) not null,
        buffer_before integer not null, buffer_after integer not null,
        seats integer not null, seats_taken integer not null,
        constraint holds_seats_check check (seats_taken between 0 and seats),
        constraint holds_host_free exclude using gist (
          organization_id with =, host_member_id with =, tstzrange(starts_at, ends_at) with &&
        ) where (seats_taken > 0)`,
      references: {
        host_member_id: 'identity.organization_members',
        appointment_type_id: 'scheduling.appointment_types',
      },
      indexes: ['slot_id', 'host_member_id, ends_at, starts_at'],
    }),
  ];
}
