import { defineResource, may, mine } from '@omni/platform';
import { FileShare } from './file-share.entity';
import { shareContract } from './share.contract';
import { shareLifecycle } from '../retention/record.lifecycles';
import { shareView } from './share.view';

export const fileShares = defineResource<FileShare>({
  module: 'files',
  name: 'file-shares',
  summary: 'Links by which anybody who has them gets a file, for a while.',
  kind: 'aggregate',
  entity: FileShare,
  contract: shareContract,
  view: shareView,
  lifecycle: shareLifecycle,
  access: {
    owner: may('read create delete'),
    manager: may('read create delete'),
    staff: may('read create delete', { where: mine('createdById') }),
    accountant: may('read create'),
  },
  list: {
    filter: ['fileId', 'status', 'expiresAt'],
    sort: ['expiresAt'],
    include: { file: { type: 'file', by: 'fileId' } },
  },
});
