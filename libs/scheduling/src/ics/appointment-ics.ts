import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';

/** What an appointment says in the iCalendar format (RFC 5545). */
export interface IcsEvent {
  /** the same through reschedulings: with the organization's id it is the UID */
  bookingId: string;
  organizationId: string;
  sequence: number;
  status: 'pending' | 'booked' | 'completed' | 'cancelled' | 'no_show';
  title: string;
  description: string | null;
  location: string | null;
  url: string | null;
  startsAt: string;
  endsAt: string;
  /** when it was last changed */
  stampedAt: string;
  organizer: { name: string; email: string } | null;
  attendees: readonly { name: string | null; email: string }[];
}

export const ICS_TYPE = 'text/calendar; charset=utf-8';

export type IcsMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';

/** A whole calendar: an invitation or its withdrawal (iTIP, RFC 5546), or a feed. */
export function calendarText(
  events: readonly IcsEvent[],
  { method, name }: { method: IcsMethod; name?: string },
): string {
  return ical({
    prodId: { company: 'OmniBusiness', product: 'Scheduling', language: 'EN' },
    method: ICalCalendarMethod[method],
    ...(name === undefined ? {} : { name }),
    events: events.map(eventOf),
  }).toString();
}

function eventOf(event: IcsEvent): ICalEventData {
  return {
    id: `${event.bookingId}@${event.organizationId}.omnibusiness`,
    sequence: event.sequence,
    stamp: new Date(event.stampedAt),
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    summary: event.title,
    status: STATUS[event.status],
    ...(event.description === null ? {} : { description: event.description }),
    ...(event.location === null ? {} : { location: event.location }),
    ...(event.url === null ? {} : { url: event.url }),
    ...(event.organizer === null ? {} : { organizer: event.organizer }),
    attendees: event.attendees.map(({ name, email }) => ({
      email,
      rsvp: true,
      ...(name === null ? {} : { name }),
    })),
  };
}

const STATUS: Record<IcsEvent['status'], ICalEventStatus> = {
  pending: ICalEventStatus.TENTATIVE,
  booked: ICalEventStatus.CONFIRMED,
  completed: ICalEventStatus.CONFIRMED,
  no_show: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};
