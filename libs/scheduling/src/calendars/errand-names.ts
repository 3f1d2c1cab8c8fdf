import { enlist, type Unit } from '@omni/platform';

export const SYNC_CALENDAR = 'scheduling.sync-calendar';

/** One sync of a calendar at a time: one that is asked for while another runs comes after it. */
export const enlistSync = (unit: Unit, calendarSyncId: string): Promise<void> =>
  enlist(unit, SYNC_CALENDAR, { calendarSyncId }, { key: calendarSyncId });
