import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, PortalRoutes, Routes, Versions, type ApiRequest } from '@omni/platform';
import { IssueLink } from '../links/issue-link/issue-link.command';
import { portalAccess } from './access.resource';
import { GrantAccess } from './grant-access/grant-access.command';
import { InviteAccess } from './invite-access/invite-access.command';
import { ReactivateAccess } from './reactivate-access/reactivate-access.command';
import { ResendAccess } from './resend-access/resend-access.command';
import { ReviseAccess } from './revise-access/revise-access.command';
import { RevokeAccess } from './revoke-access/revoke-access.command';
import { SuspendAccess } from './suspend-access/suspend-access.command';

@Routes(portalAccess)
export class PortalAccessController {
  constructor(private readonly api: Api) {}
  @Does(GrantAccess, { path: '', status: 201 }) grantPortalAccess(@Req() request: ApiRequest) {
    return this.api.send(GrantAccess, request);
  }
  @Lists(portalAccess) listPortalAccess(@Req() request: ApiRequest) {
    return this.api.list(portalAccess, request);
  }
  @Gets(portalAccess) getPortalAccess(@Req() request: ApiRequest) {
    return this.api.get(portalAccess, request);
  }
  @Does(ReviseAccess, { method: 'patch', path: ':id' }) revisePortalAccess(@Req() request: ApiRequest) {
    return this.api.send(ReviseAccess, request);
  }
  @Versions(portalAccess) listPortalAccessVersions(@Req() request: ApiRequest) {
    return this.api.versions(portalAccess, request);
  }
  @Does(InviteAccess) invitePortalAccess(@Req() request: ApiRequest) {
    return this.api.send(InviteAccess, request);
  }
  @Does(ResendAccess) resendPortalAccess(@Req() request: ApiRequest) {
    return this.api.send(ResendAccess, request);
  }
  @Does(IssueLink, { path: ':id/links', status: 201 }) issuePortalLink(@Req() request: ApiRequest) {
    return this.api.send(IssueLink, request);
  }
  @Does(SuspendAccess) suspendPortalAccess(@Req() request: ApiRequest) {
    return this.api.send(SuspendAccess, request);
  }
  @Does(ReactivateAccess) reactivatePortalAccess(@Req() request: ApiRequest) {
    return this.api.send(ReactivateAccess, request);
  }
  @Does(RevokeAccess) revokePortalAccess(@Req() request: ApiRequest) {
    return this.api.send(RevokeAccess, request);
  }
}

/** The accesses that a contact has themselves: from one they switch to another. */
@PortalRoutes({
  path: 'portal/accesses',
  tag: 'portal-accesses',
  summary: 'In the portal: what somebody was given access to, and switching between it.',
  module: 'portal',
})
export class OwnAccessesController {
  constructor(private readonly api: Api) {}
  @Lists(portalAccess) listOwnPortalAccesses(@Req() request: ApiRequest) {
    return this.api.list(portalAccess, request);
  }
  @Gets(portalAccess) getOwnPortalAccess(@Req() request: ApiRequest) {
    return this.api.get(portalAccess, request);
  }
}
