import { viewOf } from '@omni/platform';
import type { CalendarSync } from './calendar-sync.entity';

export const calendarSyncView = (row: CalendarSync) => ({
  ...viewOf(row),
  integrationId: row.integrationId,
  memberId: row.memberId,
  provider: row.provider,
  externalCalendarId: row.externalCalendarId,
  calendarName: row.calendarName,
  calendars: row.calendars,
  direction: row.direction,
  status: row.status,
  lastError: row.lastError,
  lastSyncedAt: row.lastSyncedAt,
});
