import { Req } from '@nestjs/common';
import { Api, Does, PortalRoutes, type ApiRequest } from '@omni/platform';
import { LogoutOfPortal } from './logout/logout.command';
import { RedeemLink } from './redeem-link/redeem-link.command';
import { RefreshPortalSession } from './refresh-session/refresh-session.command';
import { RequestLogin } from './request-login/request-login.command';
import { SwitchAccess } from './switch-access/switch-access.command';

@PortalRoutes({
  path: 'portal',
  tag: 'portal',
  summary: 'The way into the portal by a link, who is there, and what was published for them.',
  module: 'portal',
})
export class PortalSessionsController {
  constructor(private readonly api: Api) {}
  @Does(RequestLogin, { path: 'login', status: 202 }) requestPortalLogin(@Req() request: ApiRequest) {
    return this.api.send(RequestLogin, request);
  }
  @Does(RedeemLink, { path: 'login/redeem' }) redeemPortalLink(@Req() request: ApiRequest) {
    return this.api.send(RedeemLink, request);
  }
  @Does(RefreshPortalSession, { path: 'session/refresh' }) refreshPortalSession(@Req() request: ApiRequest) {
    return this.api.send(RefreshPortalSession, request);
  }
  @Does(SwitchAccess, { path: 'switch' }) switchPortalAccess(@Req() request: ApiRequest) {
    return this.api.send(SwitchAccess, request);
  }
  @Does(LogoutOfPortal, { path: 'logout', status: 204 }) logoutOfPortal(@Req() request: ApiRequest) {
    return this.api.send(LogoutOfPortal, request);
  }
}
