import { defineEvent } from '@omni/platform';
import { z } from 'zod';
import { id } from '../shared/fields';
import { sampleAt, sampleBase, sampleIds } from '../shared/samples';
import { timeEntryContract } from './time-entry.contract';
import type { TimeEntry } from './time-entry.entity';

const facts = {
  timeEntryId: id,
  projectId: id,
  clientId: id.nullable(),
  engagementId: id.nullable(),
  taskId: id.nullable(),
  memberId: id,
  minutes: z.int(),
  billable: z.boolean(),
};

export const timeFacts = (entry: TimeEntry) => ({
  timeEntryId: entry.id,
  projectId: entry.projectId,
  clientId: entry.clientId,
  engagementId: entry.engagementId,
  taskId: entry.taskId,
  memberId: entry.memberId,
  minutes: entry.minutes,
  billable: entry.billable,
});

const sample = {
  timeEntryId: sampleIds.timeEntry,
  projectId: sampleIds.project,
  clientId: sampleIds.client,
  engagementId: sampleIds.engagement,
  taskId: null,
  memberId: sampleIds.member,
  minutes: 90,
  billable: true,
};

const told = (verb: string, summary: string, line: string) =>
  defineEvent({
    type: `time_entry.${verb}`,
    summary,
    data: z.strictObject(facts),
    sample,
    line: ({ minutes }) => `${String(minutes)} minutes ${line}`,
  });

export const TimeEntrySubmitted = told('submitted', 'Time was handed in for approval.', 'submitted');
export const TimeEntryApproved = told('approved', 'Time was approved and may be invoiced.', 'approved');
export const TimeEntryRejected = defineEvent({
  type: 'time_entry.rejected',
  summary: 'Time was not approved.',
  data: z.strictObject({ ...facts, reason: z.string().nullable() }),
  sample: { ...sample, reason: 'Two hours too many.' },
});

/** Declared here because a purge tells it without what the row held before. */
export const TimeEntryDeleted = defineEvent({
  type: 'time_entry.deleted',
  summary: 'Time was deleted.',
  data: timeEntryContract.view,
  sample: {
    ...sampleBase,
    deletedAt: sampleAt,
    id: sampleIds.timeEntry,
    projectId: sampleIds.project,
    clientId: sampleIds.client,
    engagementId: sampleIds.engagement,
    taskId: null,
    memberId: sampleIds.member,
    startedAt: sampleAt,
    minutes: 90,
    timerRunning: false,
    note: null,
    billable: true,
    rateMinor: 9_500,
    currency: 'EUR',
    status: 'draft' as const,
    submittedAt: null,
    approvedAt: null,
    approvedById: null,
    rejectReason: null,
    invoiceId: null,
    invoiceLineId: null,
    invoicedAt: null,
  },
});
