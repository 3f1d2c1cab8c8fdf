export interface ExternalCalendar {
  id: string;
  name: string;
  /** IANA zone */
  timezone: string;
}

/** A stretch of time in which somebody is not free, RFC 3339. */
export interface BusyBlock {
  startsAt: string;
  endsAt: string;
}

export interface CalendarEventDraft extends BusyBlock {
  title: string;
  description?: string | null;
  location?: string | null;
  timezone: string;
  attendees: readonly { email: string; name?: string | null }[];
  /** our own words on the event, handed back unchanged: `{ appointmentId }` */
  marks?: Readonly<Record<string, string>>;
}

export interface CalendarEvent extends Omit<CalendarEventDraft, 'attendees'> {
  id: string;
  /** changes with each change there */
  version: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** whether it takes its owner's time */
  busy: boolean;
  attendees: readonly { email: string; name: string | null }[];
}

export interface CalendarChanges {
  events: CalendarEvent[];
  /** ids of events that are gone */
  removed: string[];
  /** hand this in next time */
  cursor: string;
  /** whether there is more right now */
  more: boolean;
}

/** A calendar account: what is in it, what changed, and our own events in it. */
export interface CalendarPort {
  calendars(): Promise<ExternalCalendar[]>;
  /**
   * What changed since the cursor; without one, everything within the window.
   * @throws ProviderFault `cursor_invalid`: begin without a cursor, and take what is not named any more for removed
   */
  changes(calendarId: string, cursor: string | null, window: BusyBlock): Promise<CalendarChanges>;
  /** @param key the same key makes the same event once */
  create(calendarId: string, event: CalendarEventDraft, key: string): Promise<CalendarEvent>;
  /** @throws ProviderFault `conflict` when the event is no longer at this version */
  update(
    calendarId: string,
    id: string,
    version: string | null,
    event: CalendarEventDraft,
  ): Promise<CalendarEvent>;
  /** Removing what is gone already is well. */
  remove(calendarId: string, id: string): Promise<void>;
}
