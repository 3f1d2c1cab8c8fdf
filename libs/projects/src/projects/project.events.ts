import { defineEvent } from '@omni/platform';
import { z } from 'zod';
import { id } from '../shared/fields';
import { sampleAt, sampleBase, sampleIds } from '../shared/samples';
import { projectContract } from './project.contract';
import { PROJECT_STATUSES } from './project.transitions';

const facts = {
  projectId: id,
  clientId: id,
  engagementId: id,
  code: z.string(),
  name: z.string(),
  status: z.enum(PROJECT_STATUSES),
  /** the state it came from; null where the state did not change */
  from: z.enum(PROJECT_STATUSES).nullable(),
  managerMemberId: id.nullable(),
  clientVisible: z.boolean(),
};

const sample = {
  projectId: sampleIds.project,
  clientId: sampleIds.client,
  engagementId: sampleIds.engagement,
  code: 'PRJ-0001',
  name: 'New website',
  status: 'active' as const,
  from: 'planned' as const,
  managerMemberId: sampleIds.member,
  clientVisible: true,
};

export const sampleProject = {
  ...sampleBase,
  id: sampleIds.project,
  clientId: sampleIds.client,
  engagementId: sampleIds.engagement,
  templateId: null,
  code: 'PRJ-0001',
  name: 'New website',
  description: null,
  status: 'planned' as const,
  startsOn: '2026-03-02',
  dueOn: '2026-05-29',
  completedAt: null,
  cancelledAt: null,
  archivedAt: null,
  managerMemberId: sampleIds.member,
  memberIds: [],
  billingMode: 'milestone' as const,
  budgetMinor: 1_200_000,
  currency: 'EUR',
  hourlyRateMinor: 9_500,
  budgetMinutes: 7_200,
  timeThresholdMinutes: null,
  progressPct: 0,
  clientVisible: true,
  source: 'manual' as const,
  sourceKey: null,
  custom: null,
};

const told = (verb: string, summary: string, line: string, visibility: 'client' | 'internal' = 'client') =>
  defineEvent({
    type: `project.${verb}`,
    summary,
    visibility,
    data: z.strictObject(facts),
    sample,
    line: ({ code, name }) => `Project ${code} ${name} ${line}`,
  });

export const ProjectCreated = defineEvent({
  type: 'project.created',
  summary: 'A project was planned.',
  data: projectContract.view,
  sample: sampleProject,
  line: ({ code, name }) => `Project ${code} ${name} created`,
});

export const ProjectActivated = told('activated', 'Work on a project began.', 'started');
export const ProjectOnHold = told('on_hold', 'Work on a project was paused.', 'put on hold');
export const ProjectResumed = told('resumed', 'Work on a paused project went on.', 'resumed');
export const ProjectCompleted = told('completed', 'A project was completed.', 'completed');
export const ProjectCancelled = told('cancelled', 'A project was cancelled.', 'cancelled', 'internal');
export const ProjectReopened = told(
  'reopened',
  'A completed project was opened again.',
  'reopened',
  'internal',
);
export const ProjectArchived = told(
  'archived',
  'A closed project left the default lists.',
  'archived',
  'internal',
);

export const ProjectTimeThresholdReached = defineEvent({
  type: 'project.time_threshold_reached',
  summary: 'Approved time that is not yet invoiced passed what the project set; told once a crossing.',
  data: z.strictObject({
    projectId: id,
    clientId: id,
    engagementId: id,
    code: z.string(),
    name: z.string(),
    minutes: z.int(),
    thresholdMinutes: z.int(),
    currency: z.string(),
    timeEntryIds: z.array(id),
    reachedAt: z.iso.datetime(),
  }),
  sample: {
    projectId: sampleIds.project,
    clientId: sampleIds.client,
    engagementId: sampleIds.engagement,
    code: 'PRJ-0001',
    name: 'New website',
    minutes: 630,
    thresholdMinutes: 600,
    currency: 'EUR',
    timeEntryIds: [sampleIds.timeEntry],
    reachedAt: sampleAt,
  },
  line: ({ code, minutes }) => `Project ${code} has ${String(minutes)} approved minutes to invoice`,
  besideUpdated: true,
});

/** Declared here because a purge tells it without what the row held before. */
export const ProjectDeleted = defineEvent({
  type: 'project.deleted',
  summary: 'A project was deleted.',
  data: projectContract.view,
  sample: { ...sampleProject, deletedAt: sampleAt },
  line: ({ code, name }) => `Project ${code} ${name}`.trimEnd() + ' deleted',
});
