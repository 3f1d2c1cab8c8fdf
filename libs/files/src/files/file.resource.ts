import { all, defineResource, may, mine, theirs, type Condition, type Scope } from '@omni/platform';
import { fileContract, versionView } from './file.contract';
import { FileObject } from './file.entity';
import { FileVersion } from './file-version.entity';
import { fileLifecycle } from '../retention/file.lifecycle';
import { fileVersionView, fileView } from './file.view';

const notHr: Scope = () => ({ sensitivity: { $ne: 'hr' } });

/** What a member brought, or was named for; nothing of the personnel or legal files. */
const own: Scope = (principal) => ({
  $and: [{ sensitivity: { $in: ['normal', 'financial'] } }, mine('createdById', 'memberIds[]')(principal)],
});

const financial: Condition = { sensitivity: 'financial' };
const receipt: Condition = { kind: 'receipt' };
const books: Scope = () => ({ $or: [financial, receipt] });

const theirOwn = { clientId: 'clientId', engagementId: 'engagementId' };
const HIDDEN = ['sensitivity', 'memberIds', 'custom', 'textStatus', 'aiSummaryId', 'retainUntil', 'download'];

/** Own uploads are theirs to see from the beginning, everything else once it is available. */
const brought: Scope = (principal) => ({
  $and: [theirs(theirOwn, { visibility: 'client' })(principal), mine('createdById')(principal)],
});

export const files = defineResource<FileObject>({
  module: 'files',
  name: 'files',
  summary: 'Documents and other files: what they are, where they belong, who may see them.',
  kind: 'aggregate',
  entity: FileObject,
  contract: fileContract,
  view: fileView,
  lifecycle: fileLifecycle,
  access: {
    owner: all,
    manager: may('*', { where: notHr }),
    staff: may('read create update', { where: own }),
    accountant: may('read create', { where: books }),
    client: [
      may('read', {
        where: theirs(theirOwn, { visibility: 'client', status: 'available' }),
        permission: 'files.read',
        hide: HIDDEN,
      }),
      may('read create', { where: brought, permission: 'files.upload', hide: HIDDEN }),
    ],
  },
  list: {
    filter: [
      'folderId',
      'clientId',
      'engagementId',
      'projectId',
      'kind',
      'visibility',
      'sensitivity',
      'status',
      'textStatus',
      'mime',
      'sha256',
      'fileRequestId',
    ],
    sort: ['name', 'sizeBytes'],
    include: {
      folder: { type: 'folder', by: 'folderId' },
      client: { type: 'client_company', by: 'clientId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      project: { type: 'project', by: 'projectId' },
      fileRequest: { type: 'file_request', by: 'fileRequestId' },
    },
    search: { title: (file: FileObject) => file.name, text: (file: FileObject) => [file.textExcerpt] },
  },
});

/** Read by way of their file, whose policy they share: GET /v1/files/{id}/versions. */
export const fileVersions = defineResource<FileVersion>({
  module: 'files',
  name: 'file-versions',
  summary: 'The bytes of files, version by version.',
  kind: 'record',
  entity: FileVersion,
  contract: { view: versionView },
  view: fileVersionView,
  publishes: false,
  softDelete: false,
  access: {
    owner: may('read'),
    manager: may('read'),
    staff: may('read', { where: mine('createdById') }),
    accountant: may('read'),
  },
  list: { filter: [], sort: [] },
});
