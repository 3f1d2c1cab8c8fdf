import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { AcceptInvitation } from './accept-invitation/accept-invitation.command';
import { CreateInvitation } from './create-invitation/create-invitation.command';
import { invitations } from './invitation.resource';
import { ResendInvitation } from './resend-invitation/resend-invitation.command';
import { RevokeInvitation } from './revoke-invitation/revoke-invitation.command';

@Routes(invitations)
export class InvitationsController {
  constructor(private readonly api: Api) {}
  @Does(CreateInvitation, { path: '', status: 201 }) createInvitation(@Req() request: ApiRequest) {
    return this.api.send(CreateInvitation, request);
  }
  @Lists(invitations) listInvitations(@Req() request: ApiRequest) {
    return this.api.list(invitations, request);
  }
  @Gets(invitations) getInvitation(@Req() request: ApiRequest) {
    return this.api.get(invitations, request);
  }
  @Does(RevokeInvitation) revokeInvitation(@Req() request: ApiRequest) {
    return this.api.send(RevokeInvitation, request);
  }
  @Does(ResendInvitation) resendInvitation(@Req() request: ApiRequest) {
    return this.api.send(ResendInvitation, request);
  }
  @Does(AcceptInvitation, { path: 'accept' }) acceptInvitation(@Req() request: ApiRequest) {
    return this.api.send(AcceptInvitation, request);
  }
}
