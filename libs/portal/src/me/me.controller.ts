import { Req } from '@nestjs/common';
import { Api, Asks, PortalRoutes, type ApiRequest } from '@omni/platform';
import { ShowMe } from './show-me.query';

/** PATCH /v1/portal/me is the CRM's: it changes the contact. */
@PortalRoutes({ path: 'portal/me', tag: 'portal', module: 'portal' })
export class PortalMeController {
  constructor(private readonly api: Api) {}
  @Asks(ShowMe, '') getPortalMe(@Req() request: ApiRequest) {
    return this.api.ask(ShowMe, request);
  }
}
