import { Req } from '@nestjs/common';
import {
  Api,
  Asks,
  Does,
  Gets,
  Lists,
  PortalRoutes,
  Removes,
  Restores,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { CancelFileRequest } from './cancel-request/cancel-request.command';
import { CreateFileRequest } from './create-request/create-request.command';
import { ExtendFileRequest } from './extend-request/extend-request.command';
import { fileRequests } from './file-request.resource';
import {
  CompleteOpenUpload,
  ShowOpenFileRequest,
  UploadToOpenFileRequest,
} from './open-request/open-request.messages';
import { ReviseFileRequest } from './revise-request/revise-request.command';
import { SendFileRequest } from './send-request/send-request.command';
import { UploadFileRequestItem } from './upload-item/upload-item.command';

@Routes(fileRequests)
export class FileRequestsController {
  constructor(private readonly api: Api) {}
  @Does(CreateFileRequest, { path: '', status: 201 }) createFileRequest(@Req() request: ApiRequest) {
    return this.api.send(CreateFileRequest, request);
  }
  @Lists(fileRequests) listFileRequests(@Req() request: ApiRequest) {
    return this.api.list(fileRequests, request);
  }
  @Asks(ShowOpenFileRequest, 'open') showOpenFileRequest(@Req() request: ApiRequest) {
    return this.api.ask(ShowOpenFileRequest, request);
  }
  @Does(UploadToOpenFileRequest, { path: 'open/upload' }) uploadToOpenFileRequest(
    @Req() request: ApiRequest,
  ) {
    return this.api.send(UploadToOpenFileRequest, request);
  }
  @Does(CompleteOpenUpload, { path: 'open/complete' }) completeOpenFileUpload(@Req() request: ApiRequest) {
    return this.api.send(CompleteOpenUpload, request);
  }
  @Gets(fileRequests) getFileRequest(@Req() request: ApiRequest) {
    return this.api.get(fileRequests, request);
  }
  @Does(ReviseFileRequest, { method: 'patch', path: ':id' }) reviseFileRequest(@Req() request: ApiRequest) {
    return this.api.send(ReviseFileRequest, request);
  }
  @Removes(fileRequests) removeFileRequest(@Req() request: ApiRequest) {
    return this.api.remove(fileRequests, request);
  }
  @Restores(fileRequests) restoreFileRequest(@Req() request: ApiRequest) {
    return this.api.restore(fileRequests, request);
  }
  @Does(SendFileRequest) sendFileRequest(@Req() request: ApiRequest) {
    return this.api.send(SendFileRequest, request);
  }
  @Does(ExtendFileRequest) extendFileRequest(@Req() request: ApiRequest) {
    return this.api.send(ExtendFileRequest, request);
  }
  @Does(CancelFileRequest) cancelFileRequest(@Req() request: ApiRequest) {
    return this.api.send(CancelFileRequest, request);
  }
  @Does(UploadFileRequestItem) uploadFileRequestItem(@Req() request: ApiRequest) {
    return this.api.send(UploadFileRequestItem, request);
  }
  @Versions(fileRequests) listFileRequestVersions(@Req() request: ApiRequest) {
    return this.api.versions(fileRequests, request);
  }
}

@PortalRoutes(fileRequests)
export class PortalFileRequestsController {
  constructor(private readonly api: Api) {}
  @Lists(fileRequests) listPortalFileRequests(@Req() request: ApiRequest) {
    return this.api.list(fileRequests, request);
  }
  @Gets(fileRequests) getPortalFileRequest(@Req() request: ApiRequest) {
    return this.api.get(fileRequests, request);
  }
  @Does(UploadFileRequestItem) uploadPortalFileRequestItem(@Req() request: ApiRequest) {
    return this.api.send(UploadFileRequestItem, request);
  }
}
