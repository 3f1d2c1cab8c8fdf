import { Req } from '@nestjs/common';
import {
  Api,
  Asks,
  Creates,
  Does,
  Gets,
  Lists,
  Removes,
  Restores,
  Revises,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { availabilityRules } from './availability.resource';
import { ClearBusy, ImportBusy, ListBusy } from './import-busy/import-busy.commands';
import { ShareFeed, StopFeed } from './share-feed/share-feed.commands';

@Routes(availabilityRules)
export class AvailabilityRulesController {
  constructor(private readonly api: Api) {}

  @Creates(availabilityRules) createAvailabilityRule(@Req() request: ApiRequest) {
    return this.api.create(availabilityRules, request);
  }
  @Lists(availabilityRules) listAvailabilityRules(@Req() request: ApiRequest) {
    return this.api.list(availabilityRules, request);
  }
  @Gets(availabilityRules) getAvailabilityRule(@Req() request: ApiRequest) {
    return this.api.get(availabilityRules, request);
  }
  @Revises(availabilityRules) reviseAvailabilityRule(@Req() request: ApiRequest) {
    return this.api.revise(availabilityRules, request);
  }
  @Removes(availabilityRules) removeAvailabilityRule(@Req() request: ApiRequest) {
    return this.api.remove(availabilityRules, request);
  }
  @Restores(availabilityRules) restoreAvailabilityRule(@Req() request: ApiRequest) {
    return this.api.restore(availabilityRules, request);
  }
  @Versions(availabilityRules) listAvailabilityRuleVersions(@Req() request: ApiRequest) {
    return this.api.versions(availabilityRules, request);
  }

  @Asks(ListBusy, ':id/busy')
  listBusyTime(@Req() request: ApiRequest) {
    return this.api.ask(ListBusy, request);
  }
  @Does(ImportBusy) importBusyTime(@Req() request: ApiRequest) {
    return this.api.send(ImportBusy, request);
  }
  @Does(ClearBusy) clearBusyTime(@Req() request: ApiRequest) {
    return this.api.send(ClearBusy, request);
  }
  @Does(ShareFeed) shareCalendarFeed(@Req() request: ApiRequest) {
    return this.api.send(ShareFeed, request);
  }
  @Does(StopFeed) stopCalendarFeed(@Req() request: ApiRequest) {
    return this.api.send(StopFeed, request);
  }
}
