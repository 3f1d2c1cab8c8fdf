import { Req } from '@nestjs/common';
import { Api, Asks, Does, Routes, type ApiRequest } from '@omni/platform';
import { MyPermissions } from '../../access/permissions/my-permissions.query';
import { ListMyOrganizations } from '../../organizations/read-organizations/read-organizations.queries';
import { ListMySessions, RevokeMySession } from '../../sessions/my-sessions/my-sessions.messages';
import { CloseMyAccount, GetMe, ReviseMe } from './me.messages';

@Routes({
  path: 'me',
  tag: 'me',
  summary: 'The person who is signed in: name, address, organizations.',
  module: 'identity',
})
export class MeController {
  constructor(private readonly api: Api) {}
  @Asks(GetMe, '') getMe(@Req() request: ApiRequest) {
    return this.api.ask(GetMe, request);
  }
  @Does(ReviseMe, { method: 'patch', path: '' }) reviseMe(@Req() request: ApiRequest) {
    return this.api.send(ReviseMe, request);
  }
  @Does(CloseMyAccount, { method: 'delete', path: '' }) closeMyAccount(@Req() request: ApiRequest) {
    return this.api.send(CloseMyAccount, request);
  }
  @Asks(ListMySessions, 'sessions') listMySessions(@Req() request: ApiRequest) {
    return this.api.ask(ListMySessions, request);
  }
  @Does(RevokeMySession, { method: 'delete', path: 'sessions/:id' }) revokeMySession(
    @Req() request: ApiRequest,
  ) {
    return this.api.send(RevokeMySession, request);
  }
  @Asks(ListMyOrganizations, 'organizations') listMyOrganizations(@Req() request: ApiRequest) {
    return this.api.ask(ListMyOrganizations, request);
  }
  @Asks(MyPermissions, 'permissions') getMyPermissions(@Req() request: ApiRequest) {
    return this.api.ask(MyPermissions, request);
  }
}
