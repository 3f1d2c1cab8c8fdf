import { Req } from '@nestjs/common';
import {
  Api,
  Does,
  Gets,
  Lists,
  PortalRoutes,
  Restores,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { ActivateEngagement } from './activate-engagement/activate-engagement.command';
import { CancelEngagement } from './cancel-engagement/cancel-engagement.command';
import { CompleteEngagement } from './complete-engagement/complete-engagement.command';
import { CreateEngagement } from './create-engagement/create-engagement.command';
import { engagements } from './engagement.resource';
import { PauseEngagement } from './pause-engagement/pause-engagement.command';
import { RemoveEngagement } from './remove-engagement/remove-engagement.command';
import { ResumeEngagement } from './resume-engagement/resume-engagement.command';
import { ReviseEngagement } from './revise-engagement/revise-engagement.command';

@Routes(engagements)
export class EngagementsController {
  constructor(private readonly api: Api) {}

  @Does(CreateEngagement, { path: '', status: 201 })
  createEngagement(@Req() request: ApiRequest) {
    return this.api.send(CreateEngagement, request);
  }
  @Lists(engagements) listEngagements(@Req() request: ApiRequest) {
    return this.api.list(engagements, request);
  }
  @Gets(engagements) getEngagement(@Req() request: ApiRequest) {
    return this.api.get(engagements, request);
  }
  @Does(ReviseEngagement, { method: 'patch', path: ':id' })
  reviseEngagement(@Req() request: ApiRequest) {
    return this.api.send(ReviseEngagement, request);
  }
  @Does(RemoveEngagement, { method: 'delete', path: ':id' })
  removeEngagement(@Req() request: ApiRequest) {
    return this.api.send(RemoveEngagement, request);
  }
  @Restores(engagements)
  restoreEngagement(@Req() request: ApiRequest) {
    return this.api.restore(engagements, request);
  }
  @Versions(engagements)
  listEngagementVersions(@Req() request: ApiRequest) {
    return this.api.versions(engagements, request);
  }
  @Does(ActivateEngagement)
  activateEngagement(@Req() request: ApiRequest) {
    return this.api.send(ActivateEngagement, request);
  }
  @Does(PauseEngagement) pauseEngagement(@Req() request: ApiRequest) {
    return this.api.send(PauseEngagement, request);
  }
  @Does(ResumeEngagement)
  resumeEngagement(@Req() request: ApiRequest) {
    return this.api.send(ResumeEngagement, request);
  }
  @Does(CompleteEngagement)
  completeEngagement(@Req() request: ApiRequest) {
    return this.api.send(CompleteEngagement, request);
  }
  @Does(CancelEngagement)
  cancelEngagement(@Req() request: ApiRequest) {
    return this.api.send(CancelEngagement, request);
  }
}

/** A client's own engagements, as far as they are shown in the portal. */
@PortalRoutes(engagements)
export class PortalEngagementsController {
  constructor(private readonly api: Api) {}
  @Lists(engagements) listPortalEngagements(@Req() request: ApiRequest) {
    return this.api.list(engagements, request);
  }
  @Gets(engagements) getPortalEngagement(@Req() request: ApiRequest) {
    return this.api.get(engagements, request);
  }
}
