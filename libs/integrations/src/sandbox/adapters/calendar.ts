import type { z } from 'zod';
import type { CalendarEvent, CalendarEventDraft, CalendarPort } from '../../ports/calendar.port';
import type { Access } from '../../providers/provider';
import { calendarsWire, eventChangesWire, eventWire, type eventDraftWire } from '../wire';
import { ask, isGone, segment } from './client';

export function sandboxCalendar(access: Access): CalendarPort {
  const events = (calendar: string): string => `/calendar/calendars/${segment(calendar)}/events`;
  return {
    async calendars() {
      const { items } = await ask(access, {
        method: 'GET',
        path: '/calendar/calendars',
        answer: calendarsWire,
      });
      return items.map(({ id, name, timezone }) => ({ id, name, timezone }));
    },
    async changes(calendar, cursor, window) {
      const found = await ask(access, {
        method: 'GET',
        path: events(calendar),
        query: { cursor, timeMin: window.startsAt, timeMax: window.endsAt },
        answer: eventChangesWire,
      });
      return {
        events: found.items.map(eventOf),
        removed: found.removed,
        cursor: found.cursor,
        more: found.more,
      };
    },
    async create(calendar, event, key) {
      const body = draftOf(event);
      return eventOf(
        await ask(access, { method: 'POST', path: events(calendar), body, key, answer: eventWire }),
      );
    },
    async update(calendar, id, version, event) {
      const path = `${events(calendar)}/${segment(id)}`;
      const body = draftOf(event);
      return eventOf(await ask(access, { method: 'PUT', path, body, ifMatch: version, answer: eventWire }));
    },
    async remove(calendar, id) {
      try {
        await ask(access, {
          method: 'DELETE',
          path: `${events(calendar)}/${segment(id)}`,
          answer: null,
        });
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
}

const draftOf = (event: CalendarEventDraft): z.input<typeof eventDraftWire> => ({
  title: event.title,
  description: event.description ?? null,
  location: event.location ?? null,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  timezone: event.timezone,
  attendees: event.attendees.map(({ email, name }) => ({ email, name: name ?? null })),
  marks: { ...event.marks },
});

const eventOf = (event: z.output<typeof eventWire>): CalendarEvent => ({
  id: event.id,
  version: event.version,
  status: event.status,
  busy: event.busy,
  title: event.title,
  description: event.description,
  location: event.location,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  timezone: event.timezone,
  attendees: event.attendees.map(({ email, name }) => ({ email, name })),
  marks: event.marks,
});
