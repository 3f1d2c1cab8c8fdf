import { all, defineResource, may, mine } from '@omni/platform';
import { activityContract } from './activity.contract';
import { Activity } from './activity.entity';
import { activityLifecycle } from './activity.lifecycle';
import { activityView } from './activity.view';

export const activities = defineResource<Activity>({
  module: 'crm',
  name: 'activities',
  summary: 'Calls, mails, meetings and notes about any record, written by people or brought in by a sync.',
  kind: 'aggregate',
  entity: Activity,
  contract: activityContract,
  view: activityView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: mine('memberId', 'createdById') }),
  },
  lifecycle: activityLifecycle,
  list: {
    filter: [
      'kind',
      'entityType',
      'entityId',
      'clientId',
      'contactIds',
      'memberId',
      'occurredAt',
      'direction',
      'outcome',
      'source',
      'messageId',
      'appointmentId',
    ],
    sort: ['occurredAt'],
    defaultSort: '-occurredAt',
    include: { client: { type: 'client_company', by: 'clientId' } },
  },
});
