import { Req } from '@nestjs/common';
import { Api, Asks, Routes, type ApiRequest } from '@omni/platform';
import { ListTimeline } from './list-timeline.query';
import { timeline } from './timeline.resource';

@Routes(timeline)
export class TimelineController {
  constructor(private readonly api: Api) {}
  @Asks(ListTimeline, '') listTimeline(@Req() request: ApiRequest) {
    return this.api.ask(ListTimeline, request);
  }
}
