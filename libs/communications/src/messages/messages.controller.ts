import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { messages } from './message.resource';
import { ReviseMessage } from './revise-message/revise-message.command';
import { CancelMessage, DiscardMessage, RetryMessage, SendDraft } from './send-message/send-message.commands';

@Routes(messages)
export class MessagesController {
  constructor(private readonly api: Api) {}
  @Lists(messages) listMessages(@Req() request: ApiRequest) {
    return this.api.list(messages, request);
  }
  @Gets(messages) getMessage(@Req() request: ApiRequest) {
    return this.api.get(messages, request);
  }
  @Does(ReviseMessage, { method: 'patch', path: ':id' }) reviseMessage(@Req() request: ApiRequest) {
    return this.api.send(ReviseMessage, request);
  }
  @Does(DiscardMessage, { method: 'delete', path: ':id' }) discardMessage(@Req() request: ApiRequest) {
    return this.api.send(DiscardMessage, request);
  }
  @Versions(messages) listMessageVersions(@Req() request: ApiRequest) {
    return this.api.versions(messages, request);
  }
  @Does(SendDraft) sendMessage(@Req() request: ApiRequest) {
    return this.api.send(SendDraft, request);
  }
  @Does(CancelMessage) cancelMessage(@Req() request: ApiRequest) {
    return this.api.send(CancelMessage, request);
  }
  @Does(RetryMessage) retryMessage(@Req() request: ApiRequest) {
    return this.api.send(RetryMessage, request);
  }
}
