import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { AddFileVersion } from './add-version/add-version.command';
import { CompleteUpload } from './complete-upload/complete-upload.command';
import { CreateFile } from './create-file/create-file.command';
import { DownloadFile } from './download-file/download-file.query';
import { files } from './file.resource';
import { ListFileVersions } from './list-versions/list-versions.query';
import { ReadFileFields } from './read-fields/read-fields.query';
import { ReadFileText } from './read-text/read-text.query';
import { RemoveFile } from './remove-file/remove-file.command';
import { RenewUpload } from './renew-upload/renew-upload.command';
import { ShowFileAsOfVersion } from './show-as-of-version/show-as-of-version.query';
import { ShowFileVersion } from './show-version/show-version.query';
import { RestoreFile } from './restore-file/restore-file.command';
import { ReviseFile } from './revise-file/revise-file.command';

@Routes(files)
export class FilesController {
  constructor(private readonly api: Api) {}
  @Does(CreateFile, { path: '', status: 201 }) createFile(@Req() request: ApiRequest) {
    return this.api.send(CreateFile, request);
  }
  @Lists(files) listFiles(@Req() request: ApiRequest) {
    return this.api.list(files, request);
  }
  @Gets(files, ShowFileAsOfVersion) getFile(@Req() request: ApiRequest) {
    return 'version' in request.query
      ? this.api.ask(ShowFileAsOfVersion, request)
      : this.api.get(files, request);
  }
  @Does(ReviseFile, { method: 'patch', path: ':id' }) reviseFile(@Req() request: ApiRequest) {
    return this.api.send(ReviseFile, request);
  }
  @Does(RemoveFile, { method: 'delete', path: ':id' }) removeFile(@Req() request: ApiRequest) {
    return this.api.send(RemoveFile, request);
  }
  @Does(RestoreFile) restoreFile(@Req() request: ApiRequest) {
    return this.api.send(RestoreFile, request);
  }
  @Does(CompleteUpload) completeFile(@Req() request: ApiRequest) {
    return this.api.send(CompleteUpload, request);
  }
  @Does(RenewUpload, { path: ':id/upload' }) renewFileUpload(@Req() request: ApiRequest) {
    return this.api.send(RenewUpload, request);
  }
  @Does(AddFileVersion, { path: ':id/versions' }) addFileVersion(@Req() request: ApiRequest) {
    return this.api.send(AddFileVersion, request);
  }
  @Asks(ListFileVersions, ':id/versions') listFileVersions(@Req() request: ApiRequest) {
    return this.api.ask(ListFileVersions, request);
  }
  @Asks(ShowFileVersion, ':id/versions/:version') getFileVersion(@Req() request: ApiRequest) {
    return this.api.ask(ShowFileVersion, request);
  }
  @Asks(DownloadFile, ':id/download') downloadFile(@Req() request: ApiRequest) {
    return this.api.ask(DownloadFile, request);
  }
  @Asks(ReadFileFields, ':id/fields') readFileFields(@Req() request: ApiRequest) {
    return this.api.ask(ReadFileFields, request);
  }
  @Asks(ReadFileText, ':id/text') readFileText(@Req() request: ApiRequest) {
    return this.api.ask(ReadFileText, request);
  }
}
