import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { calendarSyncs } from './calendar-sync.resource';
import { ConnectCalendar, DisconnectCalendar, SyncCalendar } from './connect-calendar/calendar.commands';

@Routes(calendarSyncs)
export class CalendarSyncsController {
  constructor(private readonly api: Api) {}

  @Does(ConnectCalendar, { path: 'connect', status: 201 })
  connectCalendar(@Req() request: ApiRequest) {
    return this.api.send(ConnectCalendar, request);
  }
  @Lists(calendarSyncs) listCalendarSyncs(@Req() request: ApiRequest) {
    return this.api.list(calendarSyncs, request);
  }
  @Gets(calendarSyncs) getCalendarSync(@Req() request: ApiRequest) {
    return this.api.get(calendarSyncs, request);
  }
  @Versions(calendarSyncs) listCalendarSyncVersions(@Req() request: ApiRequest) {
    return this.api.versions(calendarSyncs, request);
  }
  @Does(SyncCalendar) syncCalendar(@Req() request: ApiRequest) {
    return this.api.send(SyncCalendar, request);
  }
  @Does(DisconnectCalendar) disconnectCalendar(@Req() request: ApiRequest) {
    return this.api.send(DisconnectCalendar, request);
  }
}
