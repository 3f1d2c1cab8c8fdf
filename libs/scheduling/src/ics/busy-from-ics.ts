import ical, { type VEvent } from 'node-ical';

/** A stretch of time that an imported calendar shows as taken, RFC 3339. */
export interface ImportedBlock {
  /** of the event and its occurrence */
  externalId: string;
  startsAt: string;
  endsAt: string;
}

/** More occurrences than this are no calendar of a person. */
const MOST = 5000;

export class NotACalendar extends Error {}
export class TooManyEvents extends Error {}

/**
 * What takes time in an .ics file between two moments: each occurrence of what repeats, in UTC. Events that are cancelled
 * or marked as free take none; all-day events take the days as the file's zone has them.
 * @throws NotACalendar for anything but an iCalendar file, TooManyEvents beyond 5,000 occurrences
 */
export function busyFromIcs(text: string, from: Date, to: Date): ImportedBlock[] {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) throw new NotACalendar();
  const blocks: ImportedBlock[] = [];
  for (const [key, component] of Object.entries(parsed(text))) {
    if (component?.type !== 'VEVENT') continue;
    const event = component;
    if (event.status === 'CANCELLED' || transparencyOf(event) === 'TRANSPARENT') continue;
    for (const { start, end } of occurrences(event, from, to)) {
      if (end <= start || end <= from || start >= to) continue;
      const startsAt = start.toISOString();
      blocks.push({ externalId: `${event.uid || key} ${startsAt}`, startsAt, endsAt: end.toISOString() });
      if (blocks.length > MOST) throw new TooManyEvents();
    }
  }
  return blocks;
}

function parsed(text: string): ReturnType<typeof ical.sync.parseICS> {
  try {
    return ical.sync.parseICS(text);
  } catch {
    throw new NotACalendar();
  }
}

function occurrences(event: VEvent, from: Date, to: Date): { start: Date; end: Date }[] {
  if (!event.rrule) return [{ start: event.start, end: event.end ?? event.start }];
  try {
    return ical
      .expandRecurringEvent(event, { from, to, expandOngoing: true })
      .map(({ start, end }) => ({ start, end }));
  } catch {
    // The library gives up on rules that it would have to count through for too long.
    throw new TooManyEvents();
  }
}

const transparencyOf = (event: VEvent): string | undefined =>
  (event as { transparency?: string }).transparency?.toUpperCase();
