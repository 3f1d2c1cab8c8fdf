import { viewOf } from '@omni/platform';
import type { FileShare } from './file-share.entity';

export const shareView = (share: FileShare) => ({
  ...viewOf(share),
  fileId: share.fileId,
  permission: share.permission,
  status: share.status,
  hasPassword: share.hasPassword,
  expiresAt: share.expiresAt,
  maxDownloads: share.maxDownloads,
  downloadCount: share.downloadCount,
  lastAccessedAt: share.lastAccessedAt,
  revokedAt: share.revokedAt,
});
