/*
 * Front door. Other modules know files by its events, by the names of its commands (`file_request.create`,
 * `folder.apply_template`) and by ids; they hand documents over, and get bytes, by the two classes below.
 */
export { FileBytes, GeneratedFiles } from './generated/generated-files';
export type { FileContext, GeneratedFile, StoredBytes } from './generated/generated-files';
export type { FileKind, FileVisibility } from './files/file.choices';
export {
  FileAvailable,
  FileBytesRemoved,
  FilePublished,
  FileQuarantined,
  FileRenditionsMade,
  FileTextExtracted,
  FileUploadExpired,
  FileUploadRejected,
  FileUploadRequested,
  FileUploaded,
  FileVersionAdded,
} from './files/file.events';
export { FolderHeld, FolderReleased, FolderTemplateApplied } from './folders/folder.events';
export {
  FileRequestCancelled,
  FileRequestCompleted,
  FileRequestCreated,
  FileRequestExpired,
  FileRequestExtended,
  FileRequestItemFulfilled,
  FileRequestReminderDue,
  FileRequestSent,
} from './file-requests/request.events';
export { FileShareAccessed, FileShareCreated, FileShareRevoked } from './file-shares/share.events';
export { NoteCreated, NoteDeleted, NoteRestored, NoteUpdated } from './notes/note.events';
