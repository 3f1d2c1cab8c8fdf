import { base, id } from '@omni/platform';
import { z } from 'zod';
import { DIRECTIONS, SYNC_STATUSES } from './calendar-sync.transitions';

const direction = z
  .enum(DIRECTIONS)
  .describe('read_busy: its events take slots away; two_way: our appointments stand in it as well.');

export const calendarSyncContract = {
  create: z
    .strictObject({
      integrationId: id.describe('The connection to the calendar’s provider.'),
      memberId: id.optional().describe('Whose time it is; one’s own where absent.'),
      externalCalendarId: z
        .string()
        .min(1)
        .max(1000)
        .optional()
        .describe('The account’s first calendar where absent.'),
      direction: direction.default('read_busy'),
    })
    .meta({ id: 'ConnectCalendarInput' }),
  view: z
    .strictObject({
      ...base,
      integrationId: id,
      memberId: id,
      provider: z.string(),
      externalCalendarId: z.string().nullable(),
      calendarName: z.string().nullable(),
      calendars: z
        .array(z.strictObject({ id: z.string(), name: z.string(), timezone: z.string() }))
        .nullable()
        .describe('The account’s calendars, known after the first sync.'),
      direction,
      status: z.enum(SYNC_STATUSES),
      lastError: z.string().nullable(),
      lastSyncedAt: z.iso.datetime().nullable(),
    })
    .meta({ id: 'CalendarSync' }),
};
