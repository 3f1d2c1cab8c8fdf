import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, PortalRoutes, type ApiRequest } from '@omni/platform';
import { messages } from '../messages/message.resource';
import { threads } from '../threads/thread.resource';
import { StartThreadAsClient, WriteMessageAsClient } from './portal-messages.commands';

@PortalRoutes(threads)
export class PortalThreadsController {
  constructor(private readonly api: Api) {}
  @Does(StartThreadAsClient, { path: '', status: 201 }) startPortalThread(@Req() request: ApiRequest) {
    return this.api.send(StartThreadAsClient, request);
  }
  @Lists(threads) listPortalThreads(@Req() request: ApiRequest) {
    return this.api.list(threads, request);
  }
  @Gets(threads) getPortalThread(@Req() request: ApiRequest) {
    return this.api.get(threads, request);
  }
  @Does(WriteMessageAsClient, { path: ':id/messages', status: 201 }) writePortalMessage(
    @Req() request: ApiRequest,
  ) {
    return this.api.send(WriteMessageAsClient, request);
  }
}

@PortalRoutes(messages)
export class PortalMessagesController {
  constructor(private readonly api: Api) {}
  @Lists(messages) listPortalMessages(@Req() request: ApiRequest) {
    return this.api.list(messages, request);
  }
  @Gets(messages) getPortalMessage(@Req() request: ApiRequest) {
    return this.api.get(messages, request);
  }
}
