import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, PortalRoutes, type ApiRequest } from '@omni/platform';
import { CompleteUpload } from './complete-upload/complete-upload.command';
import { DownloadFile } from './download-file/download-file.query';
import { files } from './file.resource';
import { RenewUpload } from './renew-upload/renew-upload.command';
import { UploadFileAsClient } from './upload-as-client/upload-as-client.command';

@PortalRoutes(files)
export class PortalFilesController {
  constructor(private readonly api: Api) {}
  @Does(UploadFileAsClient, { path: '', status: 201 }) uploadPortalFile(@Req() request: ApiRequest) {
    return this.api.send(UploadFileAsClient, request);
  }
  @Lists(files) listPortalFiles(@Req() request: ApiRequest) {
    return this.api.list(files, request);
  }
  @Gets(files) getPortalFile(@Req() request: ApiRequest) {
    return this.api.get(files, request);
  }
  @Does(CompleteUpload) completePortalFile(@Req() request: ApiRequest) {
    return this.api.send(CompleteUpload, request);
  }
  @Does(RenewUpload, { path: ':id/upload' }) renewPortalFileUpload(@Req() request: ApiRequest) {
    return this.api.send(RenewUpload, request);
  }
  @Asks(DownloadFile, ':id/download') downloadPortalFile(@Req() request: ApiRequest) {
    return this.api.ask(DownloadFile, request);
  }
}
