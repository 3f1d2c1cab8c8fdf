import { delist, transition, type Unit } from '@omni/platform';
import type { CalendarSync } from './calendar-sync.entity';
import { CalendarSyncDisconnected, syncFacts } from './calendar-sync.events';
import { syncTransitions } from './calendar-sync.transitions';
import { SYNC_CALENDAR } from './errand-names';

/** Ends a sync: what was read of the calendar goes, the place where reading had come to as well. */
export async function endSync(unit: Unit, sync: CalendarSync): Promise<void> {
  sync.status = transition('calendar sync', syncTransitions, sync.status, 'disconnect');
  Object.assign(sync, { syncToken: null, resyncId: null, calendars: null, lastError: null });
  await unit.sql(
    'delete from scheduling.calendar_busy where organization_id = $1 and calendar_sync_id = $2',
    [unit.tenantId, sync.id],
  );
  await delist(unit, SYNC_CALENDAR, sync.id);
  unit.emit(CalendarSyncDisconnected, sync, syncFacts(sync));
}
