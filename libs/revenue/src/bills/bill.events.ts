import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { credit, debit, posting, type Posting } from '../posting';
import { billStatus } from './bill.contract';
import type { Bill } from './bill.entity';

const minor = z.int();
const day = z.iso.date();

/** What each event about a bill says of it. */
const facts = {
  id,
  billId: id,
  number: z.string(),
  vendorReference: z.string().nullable(),
  vendorId: id,
  engagementId: id.nullable(),
  projectId: id.nullable(),
  status: billStatus,
  currency: z.string(),
  totalMinor: minor,
  balanceDueMinor: minor,
  issueDate: day,
  dueDate: day,
};

export const billFacts = (bill: Bill) => ({
  id: bill.id,
  billId: bill.id,
  number: bill.number,
  vendorReference: bill.vendorReference,
  vendorId: bill.vendorId,
  engagementId: bill.engagementId,
  projectId: bill.projectId,
  status: bill.status,
  currency: bill.currency,
  totalMinor: bill.totalMinor,
  balanceDueMinor: bill.balanceDueMinor,
  issueDate: bill.issueDate,
  dueDate: bill.dueDate,
});

const billId = '018f2c1e-9999-7000-8000-000000000001';
const sample = {
  id: billId,
  billId,
  number: 'BILL-0001',
  vendorReference: 'RE-2026-17',
  vendorId: '018f2c1e-8888-7000-8000-000000000001',
  engagementId: null,
  projectId: null,
  status: 'draft' as const,
  currency: 'EUR',
  totalMinor: 11_900,
  balanceDueMinor: 11_900,
  issueDate: '2026-03-02',
  dueDate: '2026-04-01',
};
const approved = { ...sample, status: 'approved' as const };
const paymentId = '018f2c1e-5555-7000-8000-000000000001';
const entry: Posting = {
  on: '2026-03-02',
  currency: 'EUR',
  fxRate: null,
  lines: [
    ...debit(10_000, { role: 'operating_expense' }),
    ...debit(1_900, { role: 'tax_recoverable', taxRateId: '018f2c1e-1111-7000-8000-000000000001' }),
    ...credit(11_900, { role: 'accounts_payable' }),
  ],
};
const named = (d: { vendorReference: string | null; number: string }): string =>
  `Bill ${d.vendorReference ?? d.number}`;

export const BillReceived = defineEvent({
  type: 'bill.received',
  summary: 'A bill was written down; nobody has approved it yet.',
  data: z.strictObject({ ...facts, receivedOn: day, fileId: id.nullable(), createdById: id.nullable() }),
  sample: { ...sample, receivedOn: '2026-03-02', fileId: null, createdById: null },
  line: (d) => `${named(d)} received`,
});

export const BillApprovalRequested = defineEvent({
  type: 'bill.approval_requested',
  summary: 'Somebody is asked to approve a bill.',
  data: z.strictObject({ ...facts, approvalRequestId: id.nullable() }),
  sample: { ...sample, status: 'pending_approval', approvalRequestId: null },
  line: (d) => `Approval of ${named(d).toLowerCase()} requested`,
});

export const BillApproved = defineEvent({
  type: 'bill.approved',
  summary: 'A bill was approved: the business owes it from now on.',
  data: z.strictObject({ ...facts, approvedById: id.nullable(), posting }),
  sample: { ...approved, approvedById: null, posting: entry },
  line: (d) => `${named(d)} approved`,
});

export const BillRejected = defineEvent({
  type: 'bill.rejected',
  summary: 'A bill was not approved.',
  data: z.strictObject({ ...facts, reason: z.string().nullable() }),
  sample: { ...sample, status: 'rejected', reason: 'We never ordered this.' },
  line: (d) => `${named(d)} rejected`,
});

export const BillApprovalCancelled = defineEvent({
  type: 'bill.approval_cancelled',
  summary: 'A bill changed after its approval was asked for or given: it must be asked for again.',
  data: z.strictObject({
    ...facts,
    reason: z.enum(['amount_changed', 'content_changed']),
    previousTotalMinor: minor,
    posting: posting.nullable().describe('Takes back what its approval posted; null where it had none yet.'),
  }),
  sample: {
    ...sample,
    status: 'pending_approval',
    reason: 'amount_changed',
    previousTotalMinor: 9_900,
    posting: null,
  },
  line: (d) => `Approval of ${named(d).toLowerCase()} cancelled: it changed`,
});

export const BillScheduled = defineEvent({
  type: 'bill.scheduled',
  summary: 'The day was set on which a bill is to be paid.',
  data: z.strictObject({ ...facts, scheduledFor: day }),
  sample: { ...approved, status: 'scheduled', scheduledFor: '2026-03-30' },
  line: (d) => `${named(d)} scheduled for payment`,
});

export const BillPartiallyPaid = defineEvent({
  type: 'bill.partially_paid',
  summary: 'Some of what is due on a bill was paid.',
  data: z.strictObject({ ...facts, amountPaidMinor: minor, paymentId: id }),
  sample: {
    ...approved,
    status: 'partially_paid',
    balanceDueMinor: 6_900,
    amountPaidMinor: 5_000,
    paymentId,
  },
  line: (d) => `${named(d)} partly paid`,
});

export const BillPaid = defineEvent({
  type: 'bill.paid',
  summary: 'Nothing is due on a bill any more.',
  data: z.strictObject({
    ...facts,
    amountPaidMinor: minor,
    paymentId: id.nullable(),
    paidAt: z.iso.datetime(),
  }),
  sample: {
    ...approved,
    status: 'paid',
    balanceDueMinor: 0,
    amountPaidMinor: 11_900,
    paymentId,
    paidAt: '2026-03-30T09:00:00.000Z',
  },
  line: (d) => `${named(d)} paid`,
});

export const BillOverdue = defineEvent({
  type: 'bill.overdue',
  summary: 'The due date of an approved bill has passed; told once per due date.',
  data: z.strictObject({ ...facts, daysOverdue: z.int().positive() }),
  sample: { ...approved, daysOverdue: 1 },
  line: (d) => `${named(d)} is overdue`,
});

export const BillVoided = defineEvent({
  type: 'bill.voided',
  summary: 'An approved bill turned out not to be owed.',
  data: z.strictObject({ ...facts, reason: z.string().nullable(), voidedOn: day, posting }),
  sample: {
    ...sample,
    status: 'voided',
    balanceDueMinor: 0,
    reason: 'Credited by the vendor',
    voidedOn: '2026-03-05',
    posting: entry,
  },
  line: (d) => `${named(d)} voided`,
});

export const billEvents = [
  BillReceived,
  BillApprovalRequested,
  BillApproved,
  BillRejected,
  BillApprovalCancelled,
  BillScheduled,
  BillPartiallyPaid,
  BillPaid,
  BillOverdue,
  BillVoided,
];
