import { Req } from '@nestjs/common';
import {
  Api,
  Creates,
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
}
