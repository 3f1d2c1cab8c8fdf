import { Instant, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { SyncDirection, SyncStatus } from './calendar-sync.transitions';

export interface KnownCalendar {
  id: string;
  name: string;
  timezone: string;
}

@Table('scheduling.calendar_syncs', 'calendar_sync')
export class CalendarSync extends TenantEntity {
  /** the connection to the provider, which the integrations module keeps */
  @Uuid() integrationId!: string;
  @Uuid() memberId!: string;
  @Text() provider!: string;
  /** the account's first calendar where nobody chose one: known after the first sync */
  @Text({ nullable: true }) externalCalendarId: string | null = null;
  @Text({ nullable: true }) calendarName: string | null = null;
  /** the account's calendars, as of the last sync that asked for them */
  @Json({ nullable: true }) calendars: KnownCalendar[] | null = null;
  @Text() direction!: SyncDirection;
  @Text({ nullable: true, secret: true }) syncToken: string | null = null;
  /** a sync from the start is under way: what it does not name any more is gone */
  @Uuid({ nullable: true, secret: true }) resyncId: string | null = null;
  @Text() status: SyncStatus = 'active';
  @Text({ nullable: true }) lastError: string | null = null;
  @Instant({ nullable: true }) lastSyncedAt: string | null = null;
}
