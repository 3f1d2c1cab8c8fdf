import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, PortalRoutes, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ApplyFolderTemplate } from './apply-template/apply-template.command';
import { HoldFolder, ReleaseFolder } from './change-hold/change-hold.commands';
import { CreateFolder } from './create-folder/create-folder.command';
import { folders } from './folder.resource';
import { RemoveFolder } from './remove-folder/remove-folder.command';
import { RestoreFolder } from './restore-folder/restore-folder.command';
import { ReviseFolder } from './revise-folder/revise-folder.command';

@Routes(folders)
export class FoldersController {
  constructor(private readonly api: Api) {}
  @Does(CreateFolder, { path: '', status: 201 }) createFolder(@Req() request: ApiRequest) {
    return this.api.send(CreateFolder, request);
  }
  @Lists(folders) listFolders(@Req() request: ApiRequest) {
    return this.api.list(folders, request);
  }
  @Does(ApplyFolderTemplate) applyFolderTemplate(@Req() request: ApiRequest) {
    return this.api.send(ApplyFolderTemplate, request);
  }
  @Gets(folders) getFolder(@Req() request: ApiRequest) {
    return this.api.get(folders, request);
  }
  @Does(ReviseFolder, { method: 'patch', path: ':id' }) reviseFolder(@Req() request: ApiRequest) {
    return this.api.send(ReviseFolder, request);
  }
  @Does(RemoveFolder, { method: 'delete', path: ':id' }) removeFolder(@Req() request: ApiRequest) {
    return this.api.send(RemoveFolder, request);
  }
  @Does(RestoreFolder) restoreFolder(@Req() request: ApiRequest) {
    return this.api.send(RestoreFolder, request);
  }
  @Does(HoldFolder) holdFolder(@Req() request: ApiRequest) {
    return this.api.send(HoldFolder, request);
  }
  @Does(ReleaseFolder) releaseFolder(@Req() request: ApiRequest) {
    return this.api.send(ReleaseFolder, request);
  }
  @Versions(folders) listFolderVersions(@Req() request: ApiRequest) {
    return this.api.versions(folders, request);
  }
}

@PortalRoutes(folders)
export class PortalFoldersController {
  constructor(private readonly api: Api) {}
  @Lists(folders) listPortalFolders(@Req() request: ApiRequest) {
    return this.api.list(folders, request);
  }
}
