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
import { approvalPolicies } from './policy.resource';

@Routes(approvalPolicies)
export class ApprovalPoliciesController {
  constructor(private readonly api: Api) {}

  @Creates(approvalPolicies) createApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.create(approvalPolicies, request);
  }
  @Lists(approvalPolicies) listApprovalPolicies(@Req() request: ApiRequest) {
    return this.api.list(approvalPolicies, request);
  }
  @Gets(approvalPolicies) getApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.get(approvalPolicies, request);
  }
  @Revises(approvalPolicies) reviseApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.revise(approvalPolicies, request);
  }
  @Removes(approvalPolicies) removeApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.remove(approvalPolicies, request);
  }
  @Restores(approvalPolicies) restoreApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.restore(approvalPolicies, request);
  }
  @Versions(approvalPolicies) listApprovalPolicyVersions(@Req() request: ApiRequest) {
    return this.api.versions(approvalPolicies, request);
  }
}
