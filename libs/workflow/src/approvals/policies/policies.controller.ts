import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Removes, Restores, Routes, Versions, type ApiRequest } from '@omni/platform';
import { CreateApprovalPolicy } from './create-policy/create-policy.command';
import { approvalPolicies } from './policy.resource';
import { ReviseApprovalPolicy } from './revise-policy/revise-policy.command';

@Routes(approvalPolicies)
export class ApprovalPoliciesController {
  constructor(private readonly api: Api) {}

  @Does(CreateApprovalPolicy, { path: '', status: 201 })
  createApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.send(CreateApprovalPolicy, request);
  }
  @Lists(approvalPolicies) listApprovalPolicies(@Req() request: ApiRequest) {
    return this.api.list(approvalPolicies, request);
  }
  @Gets(approvalPolicies) getApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.get(approvalPolicies, request);
  }
  @Does(ReviseApprovalPolicy, { method: 'patch', path: ':id' })
  reviseApprovalPolicy(@Req() request: ApiRequest) {
    return this.api.send(ReviseApprovalPolicy, request);
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
