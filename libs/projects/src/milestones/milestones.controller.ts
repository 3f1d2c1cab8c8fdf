import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, PortalRoutes, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ApproveMilestone } from './approve-milestone/approve-milestone.command';
import { CancelMilestone } from './cancel-milestone/cancel-milestone.command';
import { CompleteMilestone } from './complete-milestone/complete-milestone.command';
import { CreateMilestone } from './create-milestone/create-milestone.command';
import { milestones } from './milestone.resource';
import { RejectMilestone } from './reject-milestone/reject-milestone.command';
import { RemoveMilestone } from './remove-milestone/remove-milestone.command';
import { ReopenMilestone } from './reopen-milestone/reopen-milestone.command';
import { RequestMilestoneApproval } from './request-milestone-approval/request-milestone-approval.command';
import { RestoreMilestone } from './restore-milestone/restore-milestone.command';
import { ReviseMilestone } from './revise-milestone/revise-milestone.command';

@Routes(milestones)
export class MilestonesController {
  constructor(private readonly api: Api) {}
  @Does(CreateMilestone, { path: '', status: 201 }) createMilestone(@Req() request: ApiRequest) {
    return this.api.send(CreateMilestone, request);
  }
  @Lists(milestones) listMilestones(@Req() request: ApiRequest) {
    return this.api.list(milestones, request);
  }
  @Gets(milestones) getMilestone(@Req() request: ApiRequest) {
    return this.api.get(milestones, request);
  }
  @Does(ReviseMilestone, { method: 'patch', path: ':id' }) reviseMilestone(@Req() request: ApiRequest) {
    return this.api.send(ReviseMilestone, request);
  }
  @Does(RemoveMilestone, { method: 'delete', path: ':id' }) removeMilestone(@Req() request: ApiRequest) {
    return this.api.send(RemoveMilestone, request);
  }
  @Does(RestoreMilestone) restoreMilestone(@Req() request: ApiRequest) {
    return this.api.send(RestoreMilestone, request);
  }
  @Versions(milestones) listMilestoneVersions(@Req() request: ApiRequest) {
    return this.api.versions(milestones, request);
  }
  @Does(CompleteMilestone) completeMilestone(@Req() request: ApiRequest) {
    return this.api.send(CompleteMilestone, request);
  }
  @Does(ReopenMilestone) reopenMilestone(@Req() request: ApiRequest) {
    return this.api.send(ReopenMilestone, request);
  }
  @Does(CancelMilestone) cancelMilestone(@Req() request: ApiRequest) {
    return this.api.send(CancelMilestone, request);
  }
  @Does(RequestMilestoneApproval) requestMilestoneApproval(@Req() request: ApiRequest) {
    return this.api.send(RequestMilestoneApproval, request);
  }
  @Does(ApproveMilestone) approveMilestone(@Req() request: ApiRequest) {
    return this.api.send(ApproveMilestone, request);
  }
  @Does(RejectMilestone) rejectMilestone(@Req() request: ApiRequest) {
    return this.api.send(RejectMilestone, request);
  }
}

/** Milestones as the client sees them: they approve them, or say why not. */
@PortalRoutes(milestones)
export class PortalMilestonesController {
  constructor(private readonly api: Api) {}
  @Lists(milestones) listPortalMilestones(@Req() request: ApiRequest) {
    return this.api.list(milestones, request);
  }
  @Gets(milestones) getPortalMilestone(@Req() request: ApiRequest) {
    return this.api.get(milestones, request);
  }
  @Does(ApproveMilestone) approvePortalMilestone(@Req() request: ApiRequest) {
    return this.api.send(ApproveMilestone, request);
  }
  @Does(RejectMilestone) rejectPortalMilestone(@Req() request: ApiRequest) {
    return this.api.send(RejectMilestone, request);
  }
}
