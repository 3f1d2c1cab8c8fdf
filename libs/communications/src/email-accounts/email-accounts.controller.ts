import { Req } from '@nestjs/common';
import { Api, Clock, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ConnectEmailAccount } from './connect-email-account/connect-email-account.command';
import { withCursorAge } from './cursor-age';
import { DisconnectEmailAccount } from './disconnect-email-account/disconnect-email-account.command';
import { emailAccounts } from './email-account.resource';
import {
  PauseEmailAccount,
  ResumeEmailAccount,
  SyncEmailAccount,
} from './pause-email-account/pause-email-account.commands';
import { ReauthorizeEmailAccount } from './reauthorize-email-account/reauthorize-email-account.command';
import { ReviseEmailAccount } from './revise-email-account/revise-email-account.command';

@Routes(emailAccounts)
export class EmailAccountsController {
  constructor(
    private readonly api: Api,
    private readonly clock: Clock,
  ) {}
  @Does(ConnectEmailAccount, { path: '', status: 201 }) connectEmailAccount(@Req() request: ApiRequest) {
    return this.api.send(ConnectEmailAccount, request);
  }
  @Lists(emailAccounts) listEmailAccounts(@Req() request: ApiRequest) {
    return this.api.list(emailAccounts, request);
  }
  @Gets(emailAccounts) async getEmailAccount(@Req() request: ApiRequest) {
    return withCursorAge(await this.api.get(emailAccounts, request), this.clock.now());
  }
  @Does(ReviseEmailAccount, { method: 'patch', path: ':id' }) reviseEmailAccount(@Req() request: ApiRequest) {
    return this.api.send(ReviseEmailAccount, request);
  }
  @Versions(emailAccounts) listEmailAccountVersions(@Req() request: ApiRequest) {
    return this.api.versions(emailAccounts, request);
  }
  @Does(SyncEmailAccount) syncEmailAccount(@Req() request: ApiRequest) {
    return this.api.send(SyncEmailAccount, request);
  }
  @Does(PauseEmailAccount) pauseEmailAccount(@Req() request: ApiRequest) {
    return this.api.send(PauseEmailAccount, request);
  }
  @Does(ResumeEmailAccount) resumeEmailAccount(@Req() request: ApiRequest) {
    return this.api.send(ResumeEmailAccount, request);
  }
  @Does(ReauthorizeEmailAccount) reauthorizeEmailAccount(@Req() request: ApiRequest) {
    return this.api.send(ReauthorizeEmailAccount, request);
  }
  @Does(DisconnectEmailAccount) disconnectEmailAccount(@Req() request: ApiRequest) {
    return this.api.send(DisconnectEmailAccount, request);
  }
}
