import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { portalLinks } from './link.resource';
import { NotifyClients } from './notify-clients/notify-clients.command';

@Routes(portalLinks)
export class PortalLinksController {
  constructor(private readonly api: Api) {}
  @Does(NotifyClients, { path: 'notify' }) notifyPortalClients(@Req() request: ApiRequest) {
    return this.api.send(NotifyClients, request);
  }
  @Lists(portalLinks) listPortalLinks(@Req() request: ApiRequest) {
    return this.api.list(portalLinks, request);
  }
  @Gets(portalLinks) getPortalLink(@Req() request: ApiRequest) {
    return this.api.get(portalLinks, request);
  }
}
