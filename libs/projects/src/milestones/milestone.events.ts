import { defineEvent } from '@omni/platform';
import { z } from 'zod';
import { id } from '../shared/fields';
import { sampleAt, sampleBase, sampleIds } from '../shared/samples';
import { milestoneContract } from './milestone.contract';
import type { Milestone } from './milestone.entity';

const facts = {
  milestoneId: id,
  projectId: id,
  clientId: id.nullable(),
  engagementId: id.nullable(),
  name: z.string(),
  billingAmountMinor: z.int().nullable(),
  currency: z.string().nullable(),
  invoiceScheduleItemId: id.nullable(),
};

export const milestoneFacts = (milestone: Milestone) => ({
  milestoneId: milestone.id,
  projectId: milestone.projectId,
  clientId: milestone.clientId,
  engagementId: milestone.engagementId,
  name: milestone.name,
  billingAmountMinor: milestone.billingAmountMinor,
  currency: milestone.currency,
  invoiceScheduleItemId: milestone.invoiceScheduleItemId,
});

const sample = {
  milestoneId: sampleIds.milestone,
  projectId: sampleIds.project,
  clientId: sampleIds.client,
  engagementId: sampleIds.engagement,
  name: 'Design approved',
  billingAmountMinor: 400_000,
  currency: 'EUR',
  invoiceScheduleItemId: null,
};

export const sampleMilestone = {
  ...sampleBase,
  id: sampleIds.milestone,
  projectId: sampleIds.project,
  clientId: sampleIds.client,
  engagementId: sampleIds.engagement,
  name: 'Design approved',
  position: 0,
  dueOn: '2026-03-20',
  status: 'pending' as const,
  completedAt: null,
  cancelledAt: null,
  billingAmountMinor: 400_000,
  currency: 'EUR',
  invoiceScheduleItemId: null,
  invoiceId: null,
  clientApproval: 'not_required' as const,
};

const told = (verb: string, summary: string, line: string, visibility: 'client' | 'internal') =>
  defineEvent({
    type: `milestone.${verb}`,
    summary,
    visibility,
    data: z.strictObject(facts),
    sample,
    line: ({ name }) => `Milestone ${name} ${line}`,
  });

export const MilestoneCreated = defineEvent({
  type: 'milestone.created',
  summary: 'A milestone was set.',
  data: milestoneContract.view,
  sample: sampleMilestone,
  line: ({ name }) => `Milestone ${name} set`,
});

export const MilestoneCompleted = defineEvent({
  type: 'milestone.completed',
  summary: 'A milestone was reached.',
  visibility: 'client',
  data: z.strictObject({ ...facts, completedAt: z.iso.datetime() }),
  sample: { ...sample, completedAt: sampleAt },
  line: ({ name }) => `Milestone ${name} reached`,
});

export const MilestoneReopened = told(
  'reopened',
  'A milestone turned out not to be reached.',
  'reopened',
  'internal',
);
export const MilestoneCancelled = told('cancelled', 'A milestone was given up.', 'cancelled', 'internal');
export const MilestoneApprovalRequested = told(
  'approval_requested',
  "The client's approval was asked for.",
  'waits for approval',
  'client',
);
export const MilestoneClientApproved = told(
  'client_approved',
  'The client approved a milestone.',
  'approved by the client',
  'client',
);
export const MilestoneClientRejected = defineEvent({
  type: 'milestone.client_rejected',
  summary: 'The client did not approve a milestone.',
  visibility: 'client',
  data: z.strictObject({ ...facts, reason: z.string().nullable() }),
  sample: { ...sample, reason: 'The logo is the old one.' },
  line: ({ name }) => `Milestone ${name} not approved by the client`,
});

/** Declared here because a purge tells it without what the row held before. */
export const MilestoneDeleted = defineEvent({
  type: 'milestone.deleted',
  summary: 'A milestone was deleted.',
  data: milestoneContract.view,
  sample: { ...sampleMilestone, deletedAt: sampleAt },
});
