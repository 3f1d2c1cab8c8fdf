import { viewOf } from '@omni/platform';
import type { FileObject } from './file.entity';
import type { FileVersion } from './file-version.entity';

export const fileView = (file: FileObject) => ({
  ...viewOf(file),
  name: file.name,
  folderId: file.folderId,
  clientId: file.clientId,
  engagementId: file.engagementId,
  projectId: file.projectId,
  kind: file.kind,
  visibility: file.visibility,
  sensitivity: file.sensitivity,
  currentVersionId: file.currentVersionId,
  mime: file.mime,
  sizeBytes: file.sizeBytes,
  sha256: file.sha256,
  status: file.status,
  textStatus: file.textStatus,
  pageCount: file.pageCount,
  aiSummaryId: file.aiSummaryId,
  memberIds: file.memberIds,
  uploadProblem: file.uploadProblem,
  fileRequestId: file.fileRequestId,
  fileRequestItem: file.fileRequestItem,
  retainUntil: file.retainUntil,
  createdByKind: file.createdByKind,
  createdById: file.createdById,
  custom: file.custom,
});

export const fileVersionView = (version: FileVersion) => ({
  id: version.id,
  fileId: version.fileId,
  versionNo: version.versionNo,
  status: version.status,
  sizeBytes: version.sizeBytes,
  sha256: version.sha256,
  mime: version.mime,
  uploadedByKind: version.uploadedByKind,
  uploadedById: version.uploadedById,
  avStatus: version.avStatus,
  createdAt: version.createdAt,
  availableAt: version.availableAt,
});
