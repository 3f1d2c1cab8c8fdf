import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { folderContract } from './folder.contract';
import { Folder } from './folder.entity';
import { folderLifecycle } from '../retention/record.lifecycles';
import { folderView } from './folder.view';

export const folders = defineResource<Folder>({
  module: 'files',
  name: 'folders',
  summary: 'Where files lie, and for how long what lies there is kept.',
  kind: 'aggregate',
  entity: Folder,
  contract: folderContract,
  view: folderView,
  lifecycle: folderLifecycle,
  access: {
    owner: all,
    manager: all,
    staff: may('read create', { where: mine('createdById') }),
    accountant: may('read'),
    client: may('read', {
      where: theirs({ clientId: 'clientId', engagementId: 'engagementId' }, { visibility: 'client' }),
      permission: 'files.read',
      hide: ['retentionDays', 'legalHold', 'holdReason', 'heldAt', 'templateKey'],
    }),
  },
  list: {
    filter: ['parentId', 'clientId', 'engagementId', 'projectId', 'templateKey', 'legalHold'],
    sort: ['name'],
    include: {
      parent: { type: 'folder', by: 'parentId' },
      folders: { type: 'folder', of: 'parentId' },
      files: { type: 'file', of: 'folderId' },
    },
    search: { title: (folder: Folder) => folder.name, text: () => [] },
  },
});
