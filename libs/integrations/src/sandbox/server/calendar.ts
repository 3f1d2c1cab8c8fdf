import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { eventDraftWire, type eventChangesWire, type eventWire } from '../wire';
import { refused } from './refusal';
import { bodyOf, limitOf, route, type Ask } from './routes';
import { packCursor, unpackCursor, type Account, type StoredEvent } from './state';

export const calendarRoutes = [
  route('GET', '/calendar/calendars', ({ account }) => ({
    status: 200,
    body: { items: account.calendars },
  })),
  route('GET', '/calendar/calendars/:calendar/events', (ask) => ({ status: 200, body: changes(ask) })),
  route('POST', '/calendar/calendars/:calendar/events', (ask) => {
    const event = addEvent(ask.account, ask.params.calendar ?? '', bodyOf(eventDraftWire, ask));
    return { status: 201, body: shown(event) };
  }),
  route('PUT', '/calendar/calendars/:calendar/events/:id', (ask) => {
    const event = liveEvent(ask.account, ask.params.calendar ?? '', ask.params.id ?? '');
    if (ask.ifMatch !== null && ask.ifMatch !== String(event.version))
      throw refused(412, 'stale_version', 'The event was changed meanwhile.');
    changeEvent(ask.account, event, bodyOf(eventDraftWire, ask));
    return { status: 200, body: shown(event) };
  }),
  route('DELETE', '/calendar/calendars/:calendar/events/:id', (ask) => {
    removeEvent(ask.account, liveEvent(ask.account, ask.params.calendar ?? '', ask.params.id ?? ''));
    return { status: 204 };
  }),
];

export function addEvent(
  account: Account,
  calendar: string,
  draft: z.output<typeof eventDraftWire>,
): StoredEvent {
  const event = {
    ...draft,
    id: `evt_${randomUUID()}`,
    version: 1,
    seq: (account.seq += 1),
    removed: false,
  };
  eventsOf(account, calendar).push(event);
  return event;
}

export function changeEvent(
  account: Account,
  event: StoredEvent,
  change: Partial<z.output<typeof eventDraftWire>>,
): void {
  Object.assign(event, change, { version: event.version + 1, seq: (account.seq += 1) });
}

export function removeEvent(account: Account, event: StoredEvent): void {
  changeEvent(account, event, {});
  event.removed = true;
}

/** @throws 404 */
export function liveEvent(account: Account, calendar: string, id: string): StoredEvent {
  const event = eventsOf(account, calendar).find((e) => e.id === id && !e.removed);
  if (!event) throw refused(404, 'not_found', 'There is no such event.');
  return event;
}

function eventsOf(account: Account, calendar: string): StoredEvent[] {
  const events = account.events[calendar];
  if (!events) throw refused(404, 'not_found', 'There is no such calendar.');
  return events;
}

export const shown = (event: StoredEvent): z.output<typeof eventWire> => {
  const { seq: _seq, removed: _removed, version, ...rest } = event;
  return { ...rest, version: String(version) };
};

/** Without a cursor everything within the window, page by page; with one what changed since, in the order of changes. */
function changes(ask: Ask): z.output<typeof eventChangesWire> {
  const { account, query } = ask;
  const events = eventsOf(account, ask.params.calendar ?? '');
  const limit = limitOf(ask);
  const given = query.get('cursor');
  const { since, offset } = given ? unpackCursor(account, given) : { since: account.seq, offset: 0 };
  if (offset !== undefined) return listing(ask, events, { since, offset, limit });
  const changed = events.filter((event) => event.seq > since).sort((a, b) => a.seq - b.seq);
  const page = changed.slice(0, limit);
  return {
    items: page.filter((event) => !event.removed).map(shown),
    removed: page.filter((event) => event.removed).map((event) => event.id),
    cursor: packCursor(account, { since: page.at(-1)?.seq ?? since }),
    more: changed.length > limit,
  };
}

function listing(
  { account, query }: Ask,
  events: readonly StoredEvent[],
  { since, offset, limit }: { since: number; offset: number; limit: number },
): z.output<typeof eventChangesWire> {
  const [from, to] = [Date.parse(query.get('timeMin') ?? ''), Date.parse(query.get('timeMax') ?? '')];
  // What changes while somebody pages comes afterwards, by the cursor that the listing ends with.
  const inside = events.filter(
    (event) =>
      !event.removed &&
      event.seq <= since &&
      !(Date.parse(event.endsAt) <= from) &&
      !(Date.parse(event.startsAt) >= to),
  );
  const page = inside.slice(offset, offset + limit);
  const more = inside.length > offset + page.length;
  return {
    items: page.map(shown),
    removed: [],
    cursor: packCursor(account, more ? { since, offset: offset + page.length } : { since }),
    more,
  };
}
