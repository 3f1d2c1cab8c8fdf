import type { CalendarEvent } from '@omni/integrations';

/** What a person writes into an event so that it becomes an appointment: `#booking`, or `#booking:first-meeting`. */
const WORD = /#booking\b(?::([a-z0-9]+(?:-[a-z0-9]+)*))?/i;

export interface BookingMarker {
  /** slug of the appointment's type; null where none is named */
  slug: string | null;
  /** the event's title without the marker */
  title: string;
}

/** The marker of an event that is a booking: the mark `booking` (`true` or a type's slug), or the word in its text. */
export function bookingMarker({
  marks,
  title,
  description,
}: Pick<CalendarEvent, 'marks' | 'title' | 'description'>): BookingMarker | null {
  const mark = marks?.booking;
  const word = WORD.exec(title) ?? WORD.exec(description ?? '');
  if (!mark && !word) return null;
  const named = mark && mark !== 'true' ? mark : (word?.[1] ?? null);
  const rest = title.replace(WORD, '').replace(/\s+/g, ' ').trim();
  return { slug: named?.toLowerCase() ?? null, title: rest || 'Appointment' };
}
