import { Req } from '@nestjs/common';
import { Api, Asks, Routes, type ApiRequest } from '@omni/platform';
import { sendIcs } from '../ics/send-ics';
import { ReadFeed } from './share-feed/read-feed.query';

/** Open to whoever holds a feed's address: calendar programs send no token but it. */
@Routes({
  path: 'calendar-feeds',
  tag: 'calendar-feeds',
  summary: "A member's appointments as a calendar to subscribe to.",
  module: 'scheduling',
})
export class CalendarFeedsController {
  constructor(private readonly api: Api) {}

  @Asks(ReadFeed, ':token')
  async readCalendarFeed(@Req() request: ApiRequest) {
    return sendIcs(request, await this.api.ask(ReadFeed, request), 'appointments.ics');
  }
}
