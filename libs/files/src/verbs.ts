import { CancelFileRequest } from './file-requests/cancel-request/cancel-request.command';
import { CancelFileRequestHandler } from './file-requests/cancel-request/cancel-request.handler';
import { CreateFileRequest } from './file-requests/create-request/create-request.command';
import { CreateFileRequestHandler } from './file-requests/create-request/create-request.handler';
import { ExtendFileRequest } from './file-requests/extend-request/extend-request.command';
import { ExtendFileRequestHandler } from './file-requests/extend-request/extend-request.handler';
import { openRequestHandlers } from './file-requests/open-request/open-request.handlers';
import {
  CompleteOpenUpload,
  ShowOpenFileRequest,
  UploadToOpenFileRequest,
} from './file-requests/open-request/open-request.messages';
import { ReviseFileRequest } from './file-requests/revise-request/revise-request.command';
import { ReviseFileRequestHandler } from './file-requests/revise-request/revise-request.handler';
import { SendFileRequest } from './file-requests/send-request/send-request.command';
import { SendFileRequestHandler } from './file-requests/send-request/send-request.handler';
import { UploadFileRequestItem } from './file-requests/upload-item/upload-item.command';
import { UploadFileRequestItemHandler } from './file-requests/upload-item/upload-item.handler';
import { CreateFileShare } from './file-shares/create-share/create-share.command';
import { CreateFileShareHandler } from './file-shares/create-share/create-share.handler';
import { openShareHandlers } from './file-shares/open-share/open-share.handlers';
import { AccessFileShare, ShowOpenFileShare } from './file-shares/open-share/open-share.messages';
import { RevokeFileShare } from './file-shares/revoke-share/revoke-share.command';
import { RevokeFileShareHandler } from './file-shares/revoke-share/revoke-share.handler';
import { AddFileVersion } from './files/add-version/add-version.command';
import { AddFileVersionHandler } from './files/add-version/add-version.handler';
import { CompleteUpload } from './files/complete-upload/complete-upload.command';
import { CompleteUploadHandler } from './files/complete-upload/complete-upload.handler';
import { CreateFile } from './files/create-file/create-file.command';
import { CreateFileHandler } from './files/create-file/create-file.handler';
import { DownloadFileHandler } from './files/download-file/download-file.handler';
import { DownloadFile } from './files/download-file/download-file.query';
import { ListFileVersionsHandler } from './files/list-versions/list-versions.handler';
import { ShowFileAsOfVersionHandler } from './files/show-as-of-version/show-as-of-version.handler';
import { ShowFileAsOfVersion } from './files/show-as-of-version/show-as-of-version.query';
import { ShowFileVersionHandler } from './files/show-version/show-version.handler';
import { ShowFileVersion } from './files/show-version/show-version.query';
import { ListFileVersions } from './files/list-versions/list-versions.query';
import { ReadFileFieldsHandler } from './files/read-fields/read-fields.handler';
import { ReadFileFields } from './files/read-fields/read-fields.query';
import { ReadFileTextHandler } from './files/read-text/read-text.handler';
import { ReadFileText } from './files/read-text/read-text.query';
import { RemoveFile } from './files/remove-file/remove-file.command';
import { RemoveFileHandler } from './files/remove-file/remove-file.handler';
import { RenewUpload } from './files/renew-upload/renew-upload.command';
import { RenewUploadHandler } from './files/renew-upload/renew-upload.handler';
import { RestoreFile } from './files/restore-file/restore-file.command';
import { RestoreFileHandler } from './files/restore-file/restore-file.handler';
import { ReviseFile } from './files/revise-file/revise-file.command';
import { ReviseFileHandler } from './files/revise-file/revise-file.handler';
import { UploadFileAsClient } from './files/upload-as-client/upload-as-client.command';
import { UploadFileAsClientHandler } from './files/upload-as-client/upload-as-client.handler';
import { ApplyFolderTemplate } from './folders/apply-template/apply-template.command';
import { ApplyFolderTemplateHandler } from './folders/apply-template/apply-template.handler';
import { HoldFolder, ReleaseFolder } from './folders/change-hold/change-hold.commands';
import { HoldFolderHandler, ReleaseFolderHandler } from './folders/change-hold/change-hold.handlers';
import { CreateFolder } from './folders/create-folder/create-folder.command';
import { CreateFolderHandler } from './folders/create-folder/create-folder.handler';
import { RemoveFolder } from './folders/remove-folder/remove-folder.command';
import { RemoveFolderHandler } from './folders/remove-folder/remove-folder.handler';
import { RestoreFolder } from './folders/restore-folder/restore-folder.command';
import { RestoreFolderHandler } from './folders/restore-folder/restore-folder.handler';
import { ReviseFolder } from './folders/revise-folder/revise-folder.command';
import { ReviseFolderHandler } from './folders/revise-folder/revise-folder.handler';
import { CreateNote } from './notes/create-note/create-note.command';
import { CreateNoteHandler } from './notes/create-note/create-note.handler';
import { RemoveNote } from './notes/remove-note/remove-note.command';
import { RemoveNoteHandler } from './notes/remove-note/remove-note.handler';
import { RestoreNote } from './notes/restore-note/restore-note.command';
import { RestoreNoteHandler } from './notes/restore-note/restore-note.handler';
import { ReviseNote } from './notes/revise-note/revise-note.command';
import { ReviseNoteHandler } from './notes/revise-note/revise-note.handler';

export const commands = [
  CreateFile,
  UploadFileAsClient,
  AddFileVersion,
  RenewUpload,
  CompleteUpload,
  ReviseFile,
  RemoveFile,
  RestoreFile,
  CreateFolder,
  ReviseFolder,
  RemoveFolder,
  RestoreFolder,
  HoldFolder,
  ReleaseFolder,
  ApplyFolderTemplate,
  CreateFileRequest,
  ReviseFileRequest,
  SendFileRequest,
  ExtendFileRequest,
  CancelFileRequest,
  UploadFileRequestItem,
  UploadToOpenFileRequest,
  CompleteOpenUpload,
  CreateFileShare,
  RevokeFileShare,
  AccessFileShare,
  CreateNote,
  ReviseNote,
  RemoveNote,
  RestoreNote,
];

export const queries = [
  DownloadFile,
  ListFileVersions,
  ShowFileAsOfVersion,
  ShowFileVersion,
  ReadFileText,
  ReadFileFields,
  ShowOpenFileRequest,
  ShowOpenFileShare,
];

export const handlers = [
  CreateFileHandler,
  UploadFileAsClientHandler,
  AddFileVersionHandler,
  RenewUploadHandler,
  CompleteUploadHandler,
  ReviseFileHandler,
  RemoveFileHandler,
  RestoreFileHandler,
  DownloadFileHandler,
  ListFileVersionsHandler,
  ShowFileAsOfVersionHandler,
  ShowFileVersionHandler,
  ReadFileTextHandler,
  ReadFileFieldsHandler,
  CreateFolderHandler,
  ReviseFolderHandler,
  RemoveFolderHandler,
  RestoreFolderHandler,
  HoldFolderHandler,
  ReleaseFolderHandler,
  ApplyFolderTemplateHandler,
  CreateFileRequestHandler,
  ReviseFileRequestHandler,
  SendFileRequestHandler,
  ExtendFileRequestHandler,
  CancelFileRequestHandler,
  UploadFileRequestItemHandler,
  ...openRequestHandlers,
  CreateFileShareHandler,
  RevokeFileShareHandler,
  ...openShareHandlers,
  CreateNoteHandler,
  ReviseNoteHandler,
  RemoveNoteHandler,
  RestoreNoteHandler,
];
