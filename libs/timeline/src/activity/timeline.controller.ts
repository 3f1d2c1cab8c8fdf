import { Req } from '@nestjs/common';
import { Api, Asks, PortalRoutes, Routes, type ApiRequest } from '@omni/platform';
import { ListTimeline } from './list-timeline.query';
import { ListClientTimeline } from './list-client-timeline.query';
import { timeline } from './timeline.resource';

@Routes(timeline)
export class TimelineController {
  constructor(private readonly api: Api) {}
  @Asks(ListTimeline, '') listTimeline(@Req() request: ApiRequest) {
    return this.api.ask(ListTimeline, request);
  }
}

@PortalRoutes(timeline)
export class PortalTimelineController {
  constructor(private readonly api: Api) {}
  @Asks(ListClientTimeline, '') listPortalTimeline(@Req() request: ApiRequest) {
    return this.api.ask(ListClientTimeline, request);
  }
}
