import type { Appointment } from '../appointments/appointment.entity';
import type { HostPerson } from '../booking/host-names';
import type { IcsEvent } from './appointment-ics';

export function icsEventOf(row: Appointment, hosts: readonly HostPerson[], about: string | null): IcsEvent {
  const [organizer, ...others] = hosts.map(({ name, email }) => ({ name, email }));
  return {
    bookingId: row.bookingId,
    organizationId: row.organizationId,
    sequence: row.sequence,
    status: row.status,
    title: row.title,
    description: about,
    location: row.location ?? row.meetingUrl,
    url: row.meetingUrl,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    stampedAt: row.updatedAt,
    organizer: organizer ?? null,
    attendees: [
      ...(row.inviteeEmail === null ? [] : [{ name: row.inviteeName, email: row.inviteeEmail }]),
      ...others,
    ],
  };
}
