import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { CalendarSync } from './calendar-sync.entity';
import { DIRECTIONS } from './calendar-sync.transitions';

const facts = {
  id,
  integrationId: id,
  memberId: id,
  provider: z.string(),
  externalCalendarId: z.string().nullable(),
  direction: z.enum(DIRECTIONS),
};

const sample = {
  id: '018f2c1e-6a10-7000-8000-0000000000d1',
  integrationId: '018f2c1e-6a10-7000-8000-0000000000d2',
  memberId: '018f2c1e-6a10-7000-8000-0000000000c1',
  provider: 'sandbox_calendar',
  externalCalendarId: 'primary',
  direction: 'two_way' as const,
};

const data = z.strictObject(facts);
const withReason = z.strictObject({ ...facts, reason: z.string() });

export const CalendarSyncConnected = defineEvent({
  type: 'calendar_sync.connected',
  summary: 'A member’s calendar outside was connected.',
  data,
  sample,
  line: (d) => `Calendar at ${d.provider} connected`,
});

export const CalendarSyncCompleted = defineEvent({
  type: 'calendar_sync.completed',
  summary: 'A sync brought something: busy time, or appointments that were made, moved or called off there.',
  data: z.strictObject({
    ...facts,
    full: z.boolean().describe('From the start, not from where the last one ended.'),
    changed: z.int(),
    removed: z.int(),
  }),
  sample: { ...sample, full: false, changed: 3, removed: 1 },
});

export const CalendarSyncFailed = defineEvent({
  type: 'calendar_sync.failed',
  summary: 'A calendar could not be synced, however often it was tried.',
  data: withReason,
  sample: { ...sample, reason: 'The calendar is not there any more.' },
  line: (d) => `Calendar sync failed: ${d.reason}`,
});

export const CalendarSyncNeedsReauth = defineEvent({
  type: 'calendar_sync.needs_reauth',
  summary: 'The provider asks for consent anew.',
  data: withReason,
  sample: { ...sample, reason: 'The consent has expired.' },
  line: () => 'Calendar sync needs consent anew',
});

export const CalendarSyncDisconnected = defineEvent({
  type: 'calendar_sync.disconnected',
  summary: 'A calendar outside is no longer synced; what was known of it is gone.',
  data,
  sample,
  line: (d) => `Calendar at ${d.provider} disconnected`,
});

export const calendarSyncEvents = [
  CalendarSyncConnected,
  CalendarSyncCompleted,
  CalendarSyncFailed,
  CalendarSyncNeedsReauth,
  CalendarSyncDisconnected,
];

export const syncFacts = (row: CalendarSync) => ({
  id: row.id,
  integrationId: row.integrationId,
  memberId: row.memberId,
  provider: row.provider,
  externalCalendarId: row.externalCalendarId,
  direction: row.direction,
});
