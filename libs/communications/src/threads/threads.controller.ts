import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { WriteMessage } from '../messages/write-message/write-message.command';
import { AssignThread } from './assign-thread/assign-thread.command';
import { RemoveThread, RestoreThread } from './remove-thread/remove-thread.commands';
import { ReviseThread } from './revise-thread/revise-thread.command';
import { CloseThread, ReopenThread, SnoozeThread, WakeThread } from './snooze-thread/snooze-thread.commands';
import { StartThread } from './start-thread/start-thread.command';
import { threads } from './thread.resource';

@Routes(threads)
export class ThreadsController {
  constructor(private readonly api: Api) {}
  @Does(StartThread, { path: '', status: 201 }) startThread(@Req() request: ApiRequest) {
    return this.api.send(StartThread, request);
  }
  @Lists(threads) listThreads(@Req() request: ApiRequest) {
    return this.api.list(threads, request);
  }
  @Gets(threads) getThread(@Req() request: ApiRequest) {
    return this.api.get(threads, request);
  }
  @Does(ReviseThread, { method: 'patch', path: ':id' }) reviseThread(@Req() request: ApiRequest) {
    return this.api.send(ReviseThread, request);
  }
  @Does(RemoveThread, { method: 'delete', path: ':id' }) removeThread(@Req() request: ApiRequest) {
    return this.api.send(RemoveThread, request);
  }
  @Does(RestoreThread) restoreThread(@Req() request: ApiRequest) {
    return this.api.send(RestoreThread, request);
  }
  @Versions(threads) listThreadVersions(@Req() request: ApiRequest) {
    return this.api.versions(threads, request);
  }
  @Does(WriteMessage, { path: ':id/messages', status: 201 }) writeMessage(@Req() request: ApiRequest) {
    return this.api.send(WriteMessage, request);
  }
  @Does(AssignThread) assignThread(@Req() request: ApiRequest) {
    return this.api.send(AssignThread, request);
  }
  @Does(SnoozeThread) snoozeThread(@Req() request: ApiRequest) {
    return this.api.send(SnoozeThread, request);
  }
  @Does(WakeThread) wakeThread(@Req() request: ApiRequest) {
    return this.api.send(WakeThread, request);
  }
  @Does(CloseThread) closeThread(@Req() request: ApiRequest) {
    return this.api.send(CloseThread, request);
  }
  @Does(ReopenThread) reopenThread(@Req() request: ApiRequest) {
    return this.api.send(ReopenThread, request);
  }
}
