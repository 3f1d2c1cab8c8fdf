import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { retentionPolicies } from './policy.resource';
import { RevisePolicy } from './revise-policy/revise-policy.command';
import { RunRetention } from './run-retention/run-retention.command';

@Routes(retentionPolicies)
export class RetentionPoliciesController {
  constructor(private readonly api: Api) {}

  @Lists(retentionPolicies) listRetentionPolicies(@Req() request: ApiRequest) {
    return this.api.list(retentionPolicies, request);
  }
  @Does(RunRetention) runRetention(@Req() request: ApiRequest) {
    return this.api.send(RunRetention, request);
  }
  @Gets(retentionPolicies) getRetentionPolicy(@Req() request: ApiRequest) {
    return this.api.get(retentionPolicies, request);
  }
  @Does(RevisePolicy, { method: 'patch', path: ':id' })
  reviseRetentionPolicy(@Req() request: ApiRequest) {
    return this.api.send(RevisePolicy, request);
  }
  @Versions(retentionPolicies)
  listRetentionPolicyVersions(@Req() request: ApiRequest) {
    return this.api.versions(retentionPolicies, request);
  }
}
