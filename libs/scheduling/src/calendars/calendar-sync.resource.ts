import { all, defineResource, may, mine } from '@omni/platform';
import { calendarSyncContract } from './calendar-sync.contract';
import { CalendarSync } from './calendar-sync.entity';
import { calendarSyncView } from './calendar-sync.view';

export const calendarSyncs = defineResource<CalendarSync>({
  module: 'scheduling',
  name: 'calendar-syncs',
  summary: 'Members’ calendars outside: read for busy time, or kept in step with appointments.',
  kind: 'aggregate',
  entity: CalendarSync,
  contract: calendarSyncContract,
  view: calendarSyncView,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update delete act', { where: mine('memberId') }),
  },
  softDelete: false,
  list: {
    filter: ['memberId', 'integrationId', 'status', 'direction', 'provider', 'lastSyncedAt'],
    sort: ['lastSyncedAt'],
    include: { member: { type: 'member', by: 'memberId' } },
  },
});
