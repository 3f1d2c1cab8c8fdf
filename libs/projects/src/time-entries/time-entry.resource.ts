import { all, defineResource, may, mine } from '@omni/platform';
import { timeEntryContract } from './time-entry.contract';
import { TimeEntry } from './time-entry.entity';
import { timeEntryLifecycle } from './time-entry.lifecycle';
import { timeEntryView } from './time-entry.view';

export const timeEntries = defineResource<TimeEntry>({
  module: 'projects',
  name: 'time-entries',
  summary: 'Time that members worked on projects, from draft to invoiced.',
  kind: 'aggregate',
  entity: TimeEntry,
  contract: timeEntryContract,
  view: timeEntryView,
  importable: true,
  access: {
    owner: all,
    // A Manager's team is who works on the projects that they manage or work on.
    manager: may('*', { where: mine('visibleMemberIds[]', 'memberId', 'createdById') }),
    staff: [
      may('read update', { where: mine('memberId', 'createdById') }),
      // Nobody writes down somebody else's hours.
      may('create', { where: mine('memberId') }),
    ],
    accountant: may('read'),
  },
  lifecycle: timeEntryLifecycle,
  list: {
    filter: [
      'projectId',
      'taskId',
      'clientId',
      'engagementId',
      'memberId',
      'status',
      'billable',
      'startedAt',
      'invoiceId',
      'timerRunning',
    ],
    sort: ['startedAt', 'minutes'],
    defaultSort: '-startedAt',
    include: { project: { type: 'project', by: 'projectId' }, task: { type: 'task', by: 'taskId' } },
  },
});
