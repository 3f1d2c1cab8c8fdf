import { Injectable } from '@nestjs/common';
import type { CalendarChanges, CalendarEvent } from '@omni/integrations';
import type { Unit } from '@omni/platform';
import { Appointment } from '../appointments/appointment.entity';
import { callOff } from '../appointments/life';
import { typeById } from '../booking/types';
import { bookingMarker } from './booking-marker';
import { dropBusy, dropUnseen, keepBusy, type BusyRow } from './busy-rows';
import type { CalendarSync } from './calendar-sync.entity';
import { BookFromCalendar } from './book-from-calendar';
import { followEvent } from './follow-event';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const OPEN = new Set(['pending', 'booked']);

export interface Applied {
  changed: number;
  removed: number;
}

/**
 * Takes what changed in a calendar over: busy time as it stands there, appointments that were moved or removed there,
 * bookings that were made there. The same page twice is the same as once.
 */
@Injectable()
export class ApplyChanges {
  constructor(private readonly fromCalendar: BookFromCalendar) {}

  async apply(unit: Unit, sync: CalendarSync, { events, removed, more }: CalendarChanges): Promise<Applied> {
    const latest = new Map(events.map((event) => [event.id, event]));
    const gone = new Set([
      ...removed,
      ...[...latest.values()].filter((event) => event.status === 'cancelled').map((event) => event.id),
    ]);
    const living = [...latest.values()].filter((event) => !gone.has(event.id) && lasts(event));
    const linked = await this.linked(unit, sync, living, [...gone]);
    const rows: BusyRow[] = [];
    for (const event of living) rows.push(await this.take(unit, sync, event, linked));
    await keepBusy(unit, sync, rows);
    await dropBusy(unit, sync, [...gone]);
    await this.callOffRemoved(unit, linked, [...gone]);
    const unseen = more || sync.resyncId === null ? [] : await dropUnseen(unit, sync);
    if (unseen.length) await this.callOffRemoved(unit, await this.linked(unit, sync, [], unseen), unseen);
    return { changed: rows.length, removed: gone.size + unseen.length };
  }

  private async take(unit: Unit, sync: CalendarSync, event: CalendarEvent, linked: Linked): Promise<BusyRow> {
    const known = linked.byEvent.get(event.id) ?? unlinked(linked.byMark, event);
    const marker = known ? null : bookingMarker(event);
    if (known) await followEvent(unit, sync, known, event);
    const made = marker ? await this.fromCalendar.book(unit, sync, event, marker) : null;
    const appointment = known ?? made;
    return {
      externalId: event.id,
      version: event.version,
      startsAt: new Date(event.startsAt).toISOString(),
      endsAt: new Date(event.endsAt).toISOString(),
      // An appointment that we hold the time for is no second reason to be busy.
      busy: appointment ? appointment.slotId === null && OPEN.has(appointment.status) : event.busy,
      appointmentId: appointment?.id ?? null,
    };
  }

  /** Appointments that the events are of: by the event that they are linked to, or by the mark that we left on it. */
  private async linked(
    unit: Unit,
    sync: CalendarSync,
    living: readonly CalendarEvent[],
    gone: readonly string[],
  ): Promise<Linked> {
    const marks = living.map((event) => event.marks?.appointmentId ?? '').filter((mark) => UUID.test(mark));
    const found = await unit.rows(
      Appointment,
      `t.deleted_at is null and ((t.calendar_sync_id = $2 and t.external_event_id = any($3::text[]))
         or (t.id = any($4::uuid[]) and t.external_event_id is null))`,
      [sync.id, [...living.map((event) => event.id), ...gone], marks],
      't.id',
    );
    const byEvent = new Map<string, Appointment>();
    const byMark = new Map<string, Appointment>();
    for (const row of found) {
      if (row.externalEventId !== null) byEvent.set(row.externalEventId, row);
      // A mark is text that anybody with the calendar could have copied: it counts for its host's calendar alone.
      else if (row.hostMemberId === sync.memberId) byMark.set(row.id, row);
    }
    return { byEvent, byMark };
  }

  private async callOffRemoved(unit: Unit, { byEvent }: Linked, gone: readonly string[]): Promise<void> {
    for (const externalId of gone) {
      const appointment = byEvent.get(externalId);
      // What has begun is not undone by tidying a calendar up.
      if (!appointment || !OPEN.has(appointment.status) || appointment.startsAt <= unit.now) continue;
      const type = await typeById(unit, appointment.appointmentTypeId);
      const reason = 'Removed from the calendar.';
      await callOff(unit, appointment, type, { verb: 'cancel', by: 'host', reason });
    }
  }
}

interface Linked {
  byEvent: Map<string, Appointment>;
  byMark: Map<string, Appointment>;
}

/** The appointment whose mark an event carries, unless another event with its mark (a copy) came before. */
function unlinked(byMark: ReadonlyMap<string, Appointment>, event: CalendarEvent): Appointment | undefined {
  const marked = byMark.get(event.marks?.appointmentId ?? '');
  return marked?.externalEventId === null ? marked : undefined;
}

const lasts = ({ startsAt, endsAt }: CalendarEvent): boolean => Date.parse(endsAt) > Date.parse(startsAt);
