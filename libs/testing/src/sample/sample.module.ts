import { Req } from '@nestjs/common';
import {
  Api,
  Creates,
  Does,
  DomainModule,
  Gets,
  Lists,
  Removes,
  Restores,
  Revises,
  Routes,
  Versions,
  conflict,
  type ApiRequest,
} from '@omni/platform';
import { NoteEach, NoteMany, Tick } from './consumers';
import { CallOutside } from './errands';
import { FinishWidget, FinishWidgetHandler, WidgetFinished } from './finish-widget';
import { widgets } from './widget';

@Routes(widgets)
export class WidgetsController {
  constructor(private readonly api: Api) {}
  @Creates(widgets) createWidget(@Req() request: ApiRequest) {
    return this.api.create(widgets, request);
  }
  @Lists(widgets) listWidgets(@Req() request: ApiRequest) {
    return this.api.list(widgets, request);
  }
  @Gets(widgets) getWidget(@Req() request: ApiRequest) {
    return this.api.get(widgets, request);
  }
  @Revises(widgets) reviseWidget(@Req() request: ApiRequest) {
    return this.api.revise(widgets, request);
  }
  @Removes(widgets) removeWidget(@Req() request: ApiRequest) {
    return this.api.remove(widgets, request);
  }
  @Restores(widgets) restoreWidget(@Req() request: ApiRequest) {
    return this.api.restore(widgets, request);
  }
  @Versions(widgets) listWidgetVersions(@Req() request: ApiRequest) {
    return this.api.versions(widgets, request);
  }
  @Does(FinishWidget) finishWidget(@Req() request: ApiRequest) {
    return this.api.send(FinishWidget, request);
  }
}

/** A module of the smallest kind, for the tests of what every module stands on. */
@DomainModule({
  name: 'sample',
  summary: 'A module for tests.',
  resources: [widgets],
  commands: [FinishWidget],
  events: [WidgetFinished],
  consumers: [NoteEach, NoteMany],
  schedules: [Tick],
  errands: [CallOutside],
  controllers: [WidgetsController],
  handlers: [FinishWidgetHandler],
  constraints: { widgets_title_key: () => conflict('sample.widget.exists', 'There is such a widget.') },
})
export class SampleModule {}
