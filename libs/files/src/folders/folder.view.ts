import { viewOf } from '@omni/platform';
import type { Folder } from './folder.entity';
import { idsOnPath } from './path';

export const folderView = (folder: Folder) => ({
  ...viewOf(folder),
  parentId: folder.parentId,
  name: folder.name,
  path: idsOnPath(folder.path),
  clientId: folder.clientId,
  engagementId: folder.engagementId,
  projectId: folder.projectId,
  visibility: folder.visibility,
  templateKey: folder.templateKey,
  retentionDays: folder.retentionDays,
  legalHold: folder.legalHold,
  holdReason: folder.holdReason,
  heldAt: folder.heldAt,
});
