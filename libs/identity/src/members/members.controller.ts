import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Revises, Routes, Versions, type ApiRequest } from '@omni/platform';
import { EndMemberSessions, ListMemberSessions } from '../sessions/my-sessions/my-sessions.messages';
import { ChangeMemberGrants } from './change-grants/change-grants.command';
import { ChangeMemberRole } from './change-role/change-role.command';
import { ReactivateMember, RemoveMember, SuspendMember } from './change-standing/change-standing.commands';
import { members } from './member.resource';
import { TransferOwnership } from './transfer-ownership/transfer-ownership.command';

@Routes(members)
export class MembersController {
  constructor(private readonly api: Api) {}
  @Lists(members) listMembers(@Req() request: ApiRequest) {
    return this.api.list(members, request);
  }
  @Gets(members) getMember(@Req() request: ApiRequest) {
    return this.api.get(members, request);
  }
  @Revises(members) reviseMember(@Req() request: ApiRequest) {
    return this.api.revise(members, request);
  }
  @Versions(members) listMemberVersions(@Req() request: ApiRequest) {
    return this.api.versions(members, request);
  }
  @Does(ChangeMemberRole) changeMemberRole(@Req() request: ApiRequest) {
    return this.api.send(ChangeMemberRole, request);
  }
  @Does(ChangeMemberGrants) changeMemberGrants(@Req() request: ApiRequest) {
    return this.api.send(ChangeMemberGrants, request);
  }
  @Does(SuspendMember) suspendMember(@Req() request: ApiRequest) {
    return this.api.send(SuspendMember, request);
  }
  @Does(ReactivateMember) reactivateMember(@Req() request: ApiRequest) {
    return this.api.send(ReactivateMember, request);
  }
  @Does(TransferOwnership) transferOwnership(@Req() request: ApiRequest) {
    return this.api.send(TransferOwnership, request);
  }
  @Asks(ListMemberSessions, ':id/sessions') listMemberSessions(@Req() request: ApiRequest) {
    return this.api.ask(ListMemberSessions, request);
  }
  @Does(EndMemberSessions) endMemberSessions(@Req() request: ApiRequest) {
    return this.api.send(EndMemberSessions, request);
  }
  @Does(RemoveMember, { method: 'delete', path: ':id' }) removeMember(@Req() request: ApiRequest) {
    return this.api.send(RemoveMember, request);
  }
}
