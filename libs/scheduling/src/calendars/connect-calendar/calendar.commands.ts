import { command, id } from '@omni/platform';
import { z } from 'zod';
import { calendarSyncContract } from '../calendar-sync.contract';
import { calendarSyncs } from '../calendar-sync.resource';

const shared = { resource: calendarSyncs, output: calendarSyncContract.view } as const;

export class ConnectCalendar extends command({
  ...shared,
  name: 'calendar_sync.connect',
  summary: 'Connects a member’s calendar outside and reads it for the first time',
  needs: 'create',
  input: calendarSyncContract.create,
  effect: 'compensatable',
  undoneBy: 'calendar_sync.disconnect',
  errors: ['scheduling.calendar_sync.no_connection', 'scheduling.calendar_sync.exists'],
}) {}

export class SyncCalendar extends command({
  ...shared,
  name: 'calendar_sync.sync',
  summary: 'Reads a calendar now; also the way back once its provider has been given consent anew',
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'SyncCalendarInput' }),
  effect: 'irreversible',
}) {}

export class DisconnectCalendar extends command({
  ...shared,
  name: 'calendar_sync.disconnect',
  summary: 'Ends a sync and forgets what was read; events that stand in the calendar stay',
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'DisconnectCalendarInput' }),
  effect: 'irreversible',
}) {}
