import { Req } from '@nestjs/common';
import { Api, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { retentionRuns } from './run.resource';

@Routes(retentionRuns)
export class RetentionRunsController {
  constructor(private readonly api: Api) {}

  @Lists(retentionRuns) listRetentionRuns(@Req() request: ApiRequest) {
    return this.api.list(retentionRuns, request);
  }
  @Gets(retentionRuns) getRetentionRun(@Req() request: ApiRequest) {
    return this.api.get(retentionRuns, request);
  }
}
