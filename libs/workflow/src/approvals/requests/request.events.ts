import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { ApprovalRequest } from './request.entity';

const facts = {
  id,
  subjectType: z.string(),
  subjectId: id,
  subjectLabel: z.string(),
  amountMinor: z.int().nullable(),
  currency: z.string().nullable(),
  policyId: id.nullable(),
  workflowRunId: id.nullable(),
  step: z.int(),
  requestedByMemberId: id.nullable(),
};

export const approvalFacts = (row: ApprovalRequest) => ({
  id: row.id,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  subjectLabel: row.subjectLabel,
  amountMinor: row.amountMinor,
  currency: row.currency,
  policyId: row.policyId,
  workflowRunId: row.workflowRunId,
  step: row.currentStep,
  requestedByMemberId: row.requestedByMemberId,
  // So that it stands on the timeline of what was asked about: `invoiceId`, `projectId` …
  ...referenceOf(row),
});

/** `invoice` → `{ invoiceId }` for the few kinds of row whose timelines tell of approvals. */
function referenceOf({
  subjectType,
  subjectId,
}: ApprovalRequest): Partial<Record<keyof typeof references, string>> {
  const name = REFERENCES[subjectType];
  return name ? { [name]: subjectId } : {};
}
const REFERENCES: Record<string, string> = {
  invoice: 'invoiceId',
  bill: 'billId',
  payment: 'paymentId',
  purchase_order: 'purchaseOrderId',
  project: 'projectId',
  deal: 'dealId',
  contract: 'contractId',
};
const references = {
  invoiceId: id.optional(),
  billId: id.optional(),
  paymentId: id.optional(),
  purchaseOrderId: id.optional(),
  projectId: id.optional(),
  dealId: id.optional(),
  contractId: id.optional(),
};

const sample = {
  id: '018f2c1e-8888-7000-8000-000000000001',
  subjectType: 'invoice',
  subjectId: '018f2c1e-3333-7000-8000-000000000001',
  subjectLabel: 'Draft for Compiler Works',
  amountMinor: 1_190_000,
  currency: 'EUR',
  policyId: null,
  workflowRunId: null,
  step: 0,
  requestedByMemberId: null,
  invoiceId: '018f2c1e-3333-7000-8000-000000000001',
};
const member = '018f2c1e-8888-7000-8000-000000000002';
const of = (subjectLabel: string): string => `Approval of ${subjectLabel}`;
const shape = { ...facts, ...references };
const ended = {
  ...shape,
  status: z.enum(['approved', 'rejected', 'expired', 'cancelled']),
  reason: z.string().nullable(),
  memberIds: z.array(id).describe('Who decided.'),
  input: z.record(z.string(), z.unknown()).nullable(),
};
const end = { ...sample, reason: null, memberIds: [member], input: null };

export const ApprovalRequested = defineEvent({
  type: 'approval.requested',
  summary: 'Somebody is asked to say yes.',
  data: z.strictObject({ ...shape, steps: z.int(), dueAt: z.iso.datetime().nullable() }),
  sample: { ...sample, steps: 1, dueAt: null },
  line: ({ subjectLabel }) => `${of(subjectLabel)} requested`,
});

export const ApprovalAsked = defineEvent({
  type: 'approval.asked',
  summary: 'Those who may answer the present step, and their deputies, are told that it waits for them.',
  data: z.strictObject({ ...shape, memberIds: z.array(id), escalated: z.boolean() }),
  sample: { ...sample, memberIds: [member], escalated: false },
});

export const ApprovalDecided = defineEvent({
  type: 'approval.decided',
  summary: 'Somebody who was asked answered.',
  data: z.strictObject({
    ...shape,
    decision: z.enum(['approve', 'reject', 'delegate']),
    memberId: id,
    onBehalfOfId: id.nullable(),
    note: z.string().nullable(),
  }),
  sample: { ...sample, decision: 'approve', memberId: member, onBehalfOfId: null, note: null },
});

export const ApprovalApproved = defineEvent({
  type: 'approval.approved',
  summary: 'Everybody who had to said yes.',
  data: z.strictObject({
    ...ended,
    approvedById: id.nullable().describe('The user who gave the last yes, as rows name people.'),
  }),
  sample: { ...end, status: 'approved', approvedById: '018f2c1e-8888-7000-8000-000000000003' },
  line: ({ subjectLabel }) => `${of(subjectLabel)} given`,
});

export const ApprovalRejected = defineEvent({
  type: 'approval.rejected',
  summary: 'Somebody said no.',
  data: z.strictObject(ended),
  sample: { ...end, status: 'rejected', reason: 'too dear' },
  line: ({ subjectLabel }) => `${of(subjectLabel)} refused`,
});

export const ApprovalEscalated = defineEvent({
  type: 'approval.escalated',
  summary: 'Nobody answered in time; others are asked as well.',
  data: z.strictObject({ ...shape, dueAt: z.iso.datetime().nullable(), roles: z.array(z.string()) }),
  sample: { ...sample, dueAt: '2026-03-04T09:00:00.000Z', roles: ['owner'] },
  line: ({ subjectLabel }) => `${of(subjectLabel)} escalated`,
});

export const ApprovalExpired = defineEvent({
  type: 'approval.expired',
  summary: 'Nobody answered at all.',
  data: z.strictObject(ended),
  sample: { ...end, status: 'expired', memberIds: [] },
  line: ({ subjectLabel }) => `${of(subjectLabel)} expired`,
});

export const ApprovalCancelled = defineEvent({
  type: 'approval.cancelled',
  summary: 'Nobody needs to answer any more.',
  data: z.strictObject({ ...ended, notRequired: z.boolean(), nextId: id.nullable() }),
  sample: {
    ...end,
    status: 'cancelled',
    reason: 'the subject changed',
    memberIds: [],
    notRequired: false,
    nextId: null,
  },
  line: ({ subjectLabel }) => `${of(subjectLabel)} cancelled`,
});

export const approvalEvents = [
  ApprovalRequested,
  ApprovalAsked,
  ApprovalDecided,
  ApprovalApproved,
  ApprovalRejected,
  ApprovalEscalated,
  ApprovalExpired,
  ApprovalCancelled,
];
