import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Removes, Routes, type ApiRequest } from '@omni/platform';
import { CreateFileShare } from './create-share/create-share.command';
import { fileShares } from './file-share.resource';
import { AccessFileShare, ShowOpenFileShare } from './open-share/open-share.messages';
import { RevokeFileShare } from './revoke-share/revoke-share.command';

@Routes(fileShares)
export class FileSharesController {
  constructor(private readonly api: Api) {}
  @Does(CreateFileShare, { path: '', status: 201 }) createFileShare(@Req() request: ApiRequest) {
    return this.api.send(CreateFileShare, request);
  }
  @Lists(fileShares) listFileShares(@Req() request: ApiRequest) {
    return this.api.list(fileShares, request);
  }
  @Asks(ShowOpenFileShare, 'open') showOpenFileShare(@Req() request: ApiRequest) {
    return this.api.ask(ShowOpenFileShare, request);
  }
  @Does(AccessFileShare, { path: 'open/access' }) accessFileShare(@Req() request: ApiRequest) {
    return this.api.send(AccessFileShare, request);
  }
  @Gets(fileShares) getFileShare(@Req() request: ApiRequest) {
    return this.api.get(fileShares, request);
  }
  @Removes(fileShares) removeFileShare(@Req() request: ApiRequest) {
    return this.api.remove(fileShares, request);
  }
  @Does(RevokeFileShare) revokeFileShare(@Req() request: ApiRequest) {
    return this.api.send(RevokeFileShare, request);
  }
}
