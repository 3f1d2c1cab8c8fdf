import { Req } from '@nestjs/common';
import { Api, Asks, Lists, PortalRoutes, Routes, type ApiRequest } from '@omni/platform';
import { accessLog } from './access-log.resource';
import { ListAccessLog } from './list-access-log/list-access-log.query';

@Routes(accessLog)
export class AccessLogController {
  constructor(private readonly api: Api) {}
  @Lists(accessLog) listAccessLog(@Req() request: ApiRequest) {
    return this.api.list(accessLog, request);
  }
}

@PortalRoutes(accessLog)
export class PortalAccessLogController {
  constructor(private readonly api: Api) {}
  @Asks(ListAccessLog, '') listPortalAccessLog(@Req() request: ApiRequest) {
    return this.api.ask(ListAccessLog, request);
  }
}
