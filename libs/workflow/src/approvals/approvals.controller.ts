import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { CancelApproval, DecideApproval, DelegateApproval, RequestApproval } from './decide/decide.commands';
import { DecideByLink, ShowApprovalLink } from './links/link.messages';
import { approvals } from './requests/request.resource';

@Routes(approvals)
export class ApprovalsController {
  constructor(private readonly api: Api) {}

  @Does(RequestApproval) requestApproval(@Req() request: ApiRequest) {
    return this.api.send(RequestApproval, request);
  }
  @Lists(approvals) listApprovals(@Req() request: ApiRequest) {
    return this.api.list(approvals, request);
  }
  @Gets(approvals) getApproval(@Req() request: ApiRequest) {
    return this.api.get(approvals, request);
  }
  @Versions(approvals) listApprovalVersions(@Req() request: ApiRequest) {
    return this.api.versions(approvals, request);
  }
  @Does(DecideApproval) decideApproval(@Req() request: ApiRequest) {
    return this.api.send(DecideApproval, request);
  }
  @Does(DelegateApproval) delegateApproval(@Req() request: ApiRequest) {
    return this.api.send(DelegateApproval, request);
  }
  @Does(CancelApproval) cancelApproval(@Req() request: ApiRequest) {
    return this.api.send(CancelApproval, request);
  }
}

@Routes({ path: 'approval-links', tag: 'approvals', module: 'workflow' })
export class ApprovalLinksController {
  constructor(private readonly api: Api) {}

  @Asks(ShowApprovalLink, ':token') showApprovalLink(@Req() request: ApiRequest) {
    return this.api.ask(ShowApprovalLink, request);
  }
  @Does(DecideByLink, { path: ':token/decide' }) decideByLink(@Req() request: ApiRequest) {
    return this.api.send(DecideByLink, request);
  }
}
