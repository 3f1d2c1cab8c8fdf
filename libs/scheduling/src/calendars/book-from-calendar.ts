import { Injectable } from '@nestjs/common';
import type { CalendarEvent } from '@omni/integrations';
import { Facts, cut, type Unit } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import type { Appointment } from '../appointments/appointment.entity';
import { AppointmentBooked, appointmentFacts } from '../appointments/appointment.events';
import { openAppointment } from '../appointments/life';
import { Parties } from '../booking/parties';
import { typeBySlug } from '../booking/types';
import type { BookingMarker } from './booking-marker';
import type { CalendarSync } from './calendar-sync.entity';

/** An event that somebody marked as a booking becomes an appointment; its first guest is who comes. */
@Injectable()
export class BookFromCalendar {
  constructor(
    private readonly facts: Facts,
    private readonly parties: Parties,
  ) {}

  async book(
    unit: Unit,
    sync: CalendarSync,
    event: CalendarEvent,
    { slug, title }: BookingMarker,
  ): Promise<Appointment> {
    const type = slug === null ? null : await typeBySlug(unit, slug);
    const invitee = await this.guestOf(unit, sync, event);
    const appointment = openAppointment(
      unit,
      {
        type,
        // Its event keeps the time: the host has said so themselves, whatever else stands there.
        taken: {
          hostIds: [sync.memberId],
          startsAt: new Date(event.startsAt).toISOString(),
          endsAt: new Date(event.endsAt).toISOString(),
          slotId: null,
        },
        timezone: event.timezone,
        byMember: true,
        values: {
          source: 'calendar_sync',
          title: cut(type ? type.name : title, 200),
          ...(event.location ? { location: cut(event.location, 500) } : {}),
          calendarSyncId: sync.id,
          externalEventId: event.id,
          externalVersion: event.version,
          ...(await this.parties.of(unit, { invitee })),
        },
      },
      'open',
    );
    appointment.status = 'booked';
    this.tell(unit, appointment, type);
    return appointment;
  }

  /** Whoever comes was invited by the calendar already: no mail of ours, and the event stands there as it is. */
  private tell(unit: Unit, appointment: Appointment, type: AppointmentType | null): void {
    unit.emit(AppointmentBooked, appointment, appointmentFacts(appointment, type));
  }

  private async guestOf(unit: Unit, sync: CalendarSync, { attendees }: CalendarEvent) {
    const host = await this.facts.row<{ email: string }>(unit, 'member', sync.memberId);
    const guest = attendees.find(({ email }) => email.toLowerCase() !== host?.email.toLowerCase());
    return guest && { name: guest.name ?? guest.email.split('@')[0] ?? guest.email, email: guest.email };
  }
}
