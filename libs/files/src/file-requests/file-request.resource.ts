import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { FileRequest } from './file-request.entity';
import { requestContract } from './request.contract';
import { requestLifecycle } from '../retention/record.lifecycles';
import { requestView } from './request.view';

const own = mine('createdById', 'reviewerMemberId');
const ofClient = theirs(
  { clientId: 'clientId', engagementId: 'engagementId' },
  { status: { $ne: 'cancelled' } },
);
const HIDDEN = [
  'reviewerMemberId',
  'folderId',
  'sensitivity',
  'nextReminderAt',
  'remindersSent',
  'reminderEveryDays',
];

export const fileRequests = defineResource<FileRequest>({
  module: 'files',
  name: 'file-requests',
  summary: 'Files that clients are asked for, item by item, by a link that needs no account.',
  kind: 'aggregate',
  entity: FileRequest,
  contract: requestContract,
  view: requestView,
  lifecycle: requestLifecycle,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: own }),
    accountant: may('read create'),
    client: [
      may('read', { where: ofClient, permission: 'files.read', hide: HIDDEN }),
      may('read upload', { where: ofClient, permission: 'files.upload', hide: HIDDEN }),
    ],
  },
  list: {
    filter: ['clientId', 'contactId', 'engagementId', 'projectId', 'reviewerMemberId', 'status', 'dueAt'],
    sort: ['title', 'dueAt', 'completedAt'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      contact: { type: 'contact', by: 'contactId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      project: { type: 'project', by: 'projectId' },
      files: { type: 'file', of: 'fileRequestId' },
    },
    search: {
      title: (request: FileRequest) => request.title,
      text: (request: FileRequest) => [request.instructions, ...request.items.map((item) => item.label)],
    },
  },
});
