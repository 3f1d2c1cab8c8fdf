import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { projectContract } from './project.contract';
import { Project } from './project.entity';
import { projectLifecycle } from './project.lifecycle';
import { projectView } from './project.view';

/** A project is a Staff member's own when they manage it, work on it or wrote it down. */
const own = mine('managerMemberId', 'memberIds[]', 'createdById');

export const projects = defineResource<Project>({
  module: 'projects',
  name: 'projects',
  summary: 'Work for one client under one engagement, from planned to completed.',
  kind: 'aggregate',
  entity: Project,
  contract: projectContract,
  view: projectView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    staff: may('read update', { where: own }),
    accountant: may('read'),
    client: may('read', {
      where: theirs({ clientId: 'clientId', engagementId: 'engagementId' }, { clientVisible: true }),
      permission: 'projects.read',
      hide: [
        'templateId',
        'managerMemberId',
        'memberIds',
        'budgetMinor',
        'hourlyRateMinor',
        'budgetMinutes',
        'timeThresholdMinutes',
        'clientVisible',
        'source',
        'sourceKey',
        'custom',
      ],
    }),
  },
  lifecycle: projectLifecycle,
  list: {
    filter: [
      'clientId',
      'engagementId',
      'templateId',
      'code',
      'status',
      'managerMemberId',
      'billingMode',
      'startsOn',
      'dueOn',
      'completedAt',
    ],
    sort: ['code', 'name', 'startsOn', 'dueOn', 'completedAt'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      template: { type: 'project_template', by: 'templateId' },
      milestones: { type: 'milestone', of: 'projectId' },
      tasks: { type: 'task', of: 'projectId' },
    },
    search: {
      title: (project: Project) => `${project.code} ${project.name}`,
      text: (project: Project) => [project.code, project.name, project.description],
    },
  },
});
