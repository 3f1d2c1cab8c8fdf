import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Removes, Restores, Routes, Versions, type ApiRequest } from '@omni/platform';
import { activities } from './activity.resource';
import { LogActivity } from './log-activity/log-activity.command';
import { ReviseActivity } from './revise-activity/revise-activity.command';

@Routes(activities)
export class ActivitiesController {
  constructor(private readonly api: Api) {}

  @Does(LogActivity, { path: '', status: 201 })
  logActivity(@Req() request: ApiRequest) {
    return this.api.send(LogActivity, request);
  }
  @Lists(activities) listActivities(@Req() request: ApiRequest) {
    return this.api.list(activities, request);
  }
  @Gets(activities) getActivity(@Req() request: ApiRequest) {
    return this.api.get(activities, request);
  }
  @Does(ReviseActivity, { method: 'patch', path: ':id' })
  reviseActivity(@Req() request: ApiRequest) {
    return this.api.send(ReviseActivity, request);
  }
  @Removes(activities) removeActivity(@Req() request: ApiRequest) {
    return this.api.remove(activities, request);
  }
  @Restores(activities) restoreActivity(@Req() request: ApiRequest) {
    return this.api.restore(activities, request);
  }
  @Versions(activities)
  listActivityVersions(@Req() request: ApiRequest) {
    return this.api.versions(activities, request);
  }
}
