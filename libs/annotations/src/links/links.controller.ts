import { Req } from '@nestjs/common';
import { Api, Asks, Does, Routes, type ApiRequest } from '@omni/platform';
import { CreateLink } from './create-link/create-link.command';
import { links } from './link.resource';
import { ListLinks } from './list-links/list-links.query';
import { RemoveLink } from './remove-link/remove-link.command';
import { ShowLink } from './show-link/show-link.query';

@Routes(links)
export class LinksController {
  constructor(private readonly api: Api) {}

  @Does(CreateLink, { path: '', status: 201 })
  createLink(@Req() request: ApiRequest) {
    return this.api.send(CreateLink, request);
  }
  @Asks(ListLinks, '') listLinks(@Req() request: ApiRequest) {
    return this.api.ask(ListLinks, request);
  }
  @Asks(ShowLink, ':id') getLink(@Req() request: ApiRequest) {
    return this.api.ask(ShowLink, request);
  }
  @Does(RemoveLink, { method: 'delete', path: ':id' })
  removeLink(@Req() request: ApiRequest) {
    return this.api.send(RemoveLink, request);
  }
}
