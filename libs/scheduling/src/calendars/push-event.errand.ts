import { Injectable } from '@nestjs/common';
import {
  ProviderFault,
  type CalendarEvent,
  type CalendarEventDraft,
  type CalendarPort,
} from '@omni/integrations';
import { Errand, Facts, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { Appointment } from '../appointments/appointment.entity';
import { PUSH_EVENT } from '../appointments/errands';
import { readAppointment } from '../appointments/read-appointment';
import { hostPeople } from '../booking/host-names';
import { CalendarSync } from './calendar-sync.entity';
import { enlistSync } from './errand-names';
import { CalendarProviders } from './providers';

interface Data extends Record<string, unknown> {
  appointmentId: string;
}

interface Plan {
  appointmentId: string;
  /** of the row that this is planned from: a later one is planned again */
  version: number;
  port: CalendarPort;
  syncId: string;
  calendarId: string;
  eventId: string | null;
  eventVersion: string | null;
  /** null: it is to be gone */
  draft: CalendarEventDraft | null;
}

/** Writes an appointment into its host's calendar outside, or takes it out. The appointment's id is the key of its event. */
@Injectable()
@Errand({ name: PUSH_EVENT, summary: 'Brings an appointment into its host’s calendar outside.' })
export class PushEvent implements ErrandRunner<Data> {
  constructor(
    private readonly providers: CalendarProviders,
    private readonly facts: Facts,
  ) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const plan = await errand.unit((unit) => this.plan(unit, errand.data.appointmentId));
    if (!plan) return;
    try {
      const event = await send(plan);
      await errand.unit((unit) => record(unit, plan, event));
    } catch (error) {
      // Consent is gone, or so is the event: the sync finds out which and says so, and sends again what waits.
      if (!(error instanceof ProviderFault) || !['reauth', 'permanent'].includes(error.kind)) throw error;
      await errand.unit((unit) => enlistSync(unit, plan.syncId));
    }
  }

  private async plan(unit: Unit, appointmentId: string): Promise<Plan | null> {
    const row = await readAppointment(unit, appointmentId);
    const sync = row && (await syncFor(unit, row));
    if (!row || !sync?.externalCalendarId) return null;
    const stands = row.status === 'booked' || (row.status === 'pending' && row.externalEventId !== null);
    if (!stands && row.externalEventId === null) return null;
    const connection = await this.providers.find(unit, sync.integrationId);
    if (!connection) return null;
    return {
      appointmentId,
      version: row.version,
      port: this.providers.port(connection),
      syncId: sync.id,
      calendarId: sync.externalCalendarId,
      eventId: row.externalEventId,
      eventVersion: row.externalVersion,
      draft: stands ? await this.draftOf(unit, row) : null,
    };
  }

  private async draftOf(unit: Unit, row: Appointment): Promise<CalendarEventDraft> {
    const [, ...others] = await hostPeople(this.facts, unit, row.hostMemberIds);
    return {
      title: row.inviteeName ? `${row.title}: ${row.inviteeName}` : row.title,
      description: row.answers.map(({ label, value }) => `${label}: ${String(value)}`).join('\n') || null,
      location: row.location ?? row.meetingUrl,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      timezone: row.timezone,
      attendees: [
        ...(row.inviteeEmail === null ? [] : [{ email: row.inviteeEmail, name: row.inviteeName }]),
        ...others.map(({ email, name }) => ({ email, name })),
      ],
      marks: { appointmentId: row.id },
    };
  }
}

/** The calendar that an appointment stands in, else the one that its first host keeps in step. */
async function syncFor(unit: Unit, row: Appointment): Promise<CalendarSync | null> {
  const [sync] = await unit.sql<CalendarSync>(
    `select s.id, s.integration_id as "integrationId", s.external_calendar_id as "externalCalendarId"
     from scheduling.calendar_syncs s
     where s.organization_id = $1 and s.direction = 'two_way' and s.status in ('active', 'error') and s.deleted_at is null
       and (s.id = $2::uuid or ($2::uuid is null and s.member_id = $3)) order by s.created_at, s.id limit 1`,
    [unit.tenantId, row.externalEventId === null ? null : row.calendarSyncId, row.hostMemberId],
  );
  return sync ?? null;
}

async function send(plan: Plan): Promise<CalendarEvent | null> {
  const { port, calendarId, eventId, eventVersion, draft, appointmentId } = plan;
  if (draft === null) {
    if (eventId !== null) await port.remove(calendarId, eventId);
    return null;
  }
  if (eventId === null) return port.create(calendarId, draft, appointmentId);
  try {
    return await port.update(calendarId, eventId, eventVersion, draft);
  } catch (error) {
    // It was changed there meanwhile. Ours was said later, and by somebody who saw when it is: ours stands.
    if (!(error instanceof ProviderFault) || error.kind !== 'conflict') throw error;
    return port.update(calendarId, eventId, null, draft);
  }
}

async function record(unit: Unit, plan: Plan, event: CalendarEvent | null): Promise<void> {
  if (event && plan.eventId === null) {
    const [row] = await unit.rows(Appointment, 't.id = $2', [plan.appointmentId]);
    if (!row) return;
    Object.assign(row, { calendarSyncId: plan.syncId, externalEventId: event.id });
    row.externalVersion = event.version;
    if (row.version === plan.version) row.pushPending = false;
    return;
  }
  await unit.sql(
    `update scheduling.appointments a set external_version = coalesce($3, a.external_version),
       push_pending = a.push_pending and a.version <> $4
     where a.organization_id = $1 and a.id = $2`,
    [unit.tenantId, plan.appointmentId, event?.version ?? null, plan.version],
  );
}
