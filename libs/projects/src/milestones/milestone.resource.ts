import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { milestoneContract } from './milestone.contract';
import { Milestone } from './milestone.entity';
import { milestoneView } from './milestone.view';

const shown = theirs({ clientId: 'clientId', engagementId: 'engagementId' }, { shownToClient: true });

export const milestones = defineResource<Milestone>({
  module: 'projects',
  name: 'milestones',
  summary: 'Points in a project that are reached, approved by the client and billed.',
  kind: 'aggregate',
  entity: Milestone,
  contract: milestoneContract,
  view: milestoneView,
  importable: true,
  // A milestone is a Staff member's own when the project is: it carries the project's crew.
  access: {
    owner: all,
    manager: all,
    staff: may('read update', { where: mine('visibleMemberIds[]', 'createdById') }),
    accountant: may('read'),
    client: [
      may('read', { where: shown, permission: 'projects.read', hide: ['invoiceScheduleItemId'] }),
      may('approve', { where: shown, permission: 'milestones.approve' }),
    ],
  },
  list: {
    filter: ['projectId', 'clientId', 'engagementId', 'status', 'dueOn', 'clientApproval', 'invoiceId'],
    sort: ['position', 'dueOn', 'name'],
    include: { project: { type: 'project', by: 'projectId' }, tasks: { type: 'task', of: 'milestoneId' } },
  },
});
