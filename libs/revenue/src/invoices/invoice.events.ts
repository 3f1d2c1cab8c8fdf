import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { posting, postingSample } from '../posting';
import { INVOICE_SOURCES } from './invoice.choices';
import { invoiceStatus } from './invoice.contract';
import type { Invoice } from './invoice.entity';

const minor = z.int();
const day = z.iso.date();

/** What each event about an invoice says of it. */
const facts = {
  id,
  number: z.string().nullable(),
  clientId: id,
  contactId: id.nullable(),
  engagementId: id.nullable(),
  projectId: id.nullable(),
  invoiceScheduleId: id.nullable(),
  status: invoiceStatus,
  currency: z.string(),
  totalMinor: minor,
  balanceDueMinor: minor,
};

export const invoiceFacts = (invoice: Invoice) => ({
  id: invoice.id,
  number: invoice.number,
  clientId: invoice.clientId,
  contactId: invoice.contactId,
  engagementId: invoice.engagementId,
  projectId: invoice.projectId,
  invoiceScheduleId: invoice.invoiceScheduleId,
  status: invoice.status,
  currency: invoice.currency,
  totalMinor: invoice.totalMinor,
  balanceDueMinor: invoice.balanceDueMinor,
});

const issued = {
  id: '018f2c1e-3333-7000-8000-000000000001',
  number: 'INV-0001',
  clientId: '018f2c1e-4444-7000-8000-000000000001',
  contactId: null,
  engagementId: null,
  projectId: null,
  invoiceScheduleId: null,
  status: 'issued' as const,
  currency: 'EUR',
  totalMinor: 11_900,
  balanceDueMinor: 11_900,
};
const draft = { ...issued, number: null, status: 'draft' as const };
const paymentId = '018f2c1e-5555-7000-8000-000000000001';
const named = (number: string | null): string => (number ? `Invoice ${number}` : 'Draft invoice');

/** The work that it charges: whoever did it knows from this that it is on an invoice. */
const work = { timeEntryIds: z.array(id), milestoneIds: z.array(id) };
const noWork = { timeEntryIds: [], milestoneIds: [] };

export const InvoiceDrafted = defineEvent({
  type: 'invoice.drafted',
  summary: 'An invoice was drafted; it binds nobody yet.',
  data: z.strictObject({ ...facts, ...work, source: z.enum(INVOICE_SOURCES) }),
  sample: { ...draft, ...noWork, source: 'manual' },
  line: () => 'Invoice drafted',
});

export const InvoiceApprovalRequested = defineEvent({
  type: 'invoice.approval_requested',
  summary: 'Somebody asked for the approval of a draft.',
  data: z.strictObject({
    ...facts,
    approvalRequestId: id
      .nullable()
      .describe('The request that waits already; null where one is to be made.'),
  }),
  sample: { ...draft, approvalRequestId: null },
  line: () => 'Approval of an invoice requested',
});

export const InvoiceApproved = defineEvent({
  type: 'invoice.approved',
  summary: 'An invoice may be issued.',
  data: z.strictObject({ ...facts, approvedById: id.nullable() }),
  sample: { ...draft, approvedById: '018f2c1e-7777-7000-8000-000000000001' },
  line: () => 'Invoice approved',
});

export const InvoiceRejected = defineEvent({
  type: 'invoice.rejected',
  summary: 'An invoice was not approved and is a draft again.',
  data: z.strictObject({ ...facts, reason: z.string().nullable() }),
  sample: { ...draft, reason: 'The rate is last year’s.' },
  line: () => 'Invoice rejected',
});

export const InvoiceIssued = defineEvent({
  type: 'invoice.issued',
  summary: 'An invoice got its number and binds the client.',
  visibility: 'client',
  data: z.strictObject({
    ...facts,
    ...work,
    number: z.string(),
    issueDate: day,
    dueDate: day,
    supplyDate: day,
    subtotalMinor: minor,
    discountTotalMinor: minor,
    taxTotalMinor: minor,
    posting,
  }),
  sample: {
    ...issued,
    ...noWork,
    issueDate: '2026-03-02',
    dueDate: '2026-04-01',
    supplyDate: '2026-03-02',
    subtotalMinor: 10_000,
    discountTotalMinor: 0,
    taxTotalMinor: 1_900,
    posting: postingSample,
  },
  line: (d) => `Invoice ${d.number} issued`,
});

export const InvoiceSent = defineEvent({
  type: 'invoice.sent',
  summary: 'An invoice was sent to the client.',
  visibility: 'client',
  data: z.strictObject({
    ...facts,
    to: z.array(z.string()),
    cc: z.array(z.string()),
    message: z.string().nullable(),
  }),
  sample: { ...issued, to: ['office@acme.example'], cc: [], message: null },
  line: (d) => `${named(d.number)} sent`,
});

export const InvoiceViewed = defineEvent({
  type: 'invoice.viewed',
  summary: 'The client looked at an invoice for the first time.',
  data: z.strictObject({ ...facts, viewedAt: z.iso.datetime() }),
  sample: { ...issued, viewedAt: '2026-03-03T08:15:00.000Z' },
  line: (d) => `${named(d.number)} viewed`,
});

export const InvoicePartiallyPaid = defineEvent({
  type: 'invoice.partially_paid',
  summary: 'Some of what is due on an invoice was paid.',
  visibility: 'client',
  data: z.strictObject({ ...facts, amountPaidMinor: minor, paymentId: id }),
  sample: { ...issued, status: 'partially_paid', balanceDueMinor: 6_900, amountPaidMinor: 5_000, paymentId },
  line: (d) => `${named(d.number)} partly paid`,
});

export const InvoicePaid = defineEvent({
  type: 'invoice.paid',
  summary: 'Nothing is due on an invoice any more, and money came in for it.',
  visibility: 'client',
  data: z.strictObject({
    ...facts,
    amountPaidMinor: minor,
    paymentId: id.nullable(),
    paidAt: z.iso.datetime(),
  }),
  sample: {
    ...issued,
    status: 'paid',
    balanceDueMinor: 0,
    amountPaidMinor: 11_900,
    paymentId,
    paidAt: '2026-03-20T10:00:00.000Z',
  },
  line: (d) => `${named(d.number)} paid`,
});

export const InvoiceOverdue = defineEvent({
  type: 'invoice.overdue',
  summary: 'The due date of an open invoice has passed; told once per due date.',
  data: z.strictObject({ ...facts, dueDate: day, daysOverdue: z.int().positive() }),
  sample: { ...issued, dueDate: '2026-04-01', daysOverdue: 1 },
  line: (d) => `${named(d.number)} is overdue`,
});

export const InvoiceVoided = defineEvent({
  type: 'invoice.voided',
  summary: 'An issued invoice was taken back whole; its number stays used.',
  visibility: 'client',
  data: z.strictObject({
    ...facts,
    ...work,
    reason: z.string().nullable(),
    voidedOn: day,
    posting,
  }),
  sample: {
    ...issued,
    status: 'voided',
    balanceDueMinor: 0,
    ...noWork,
    reason: 'Wrong client',
    voidedOn: '2026-03-05',
    posting: postingSample,
  },
  line: (d) => `${named(d.number)} voided`,
});

const gaveUp = z.strictObject({ ...facts, amountMinor: minor, posting });

export const InvoiceWrittenOff = defineEvent({
  type: 'invoice.written_off',
  summary: 'The open balance of an invoice was given up.',
  data: gaveUp,
  sample: {
    ...issued,
    status: 'written_off',
    balanceDueMinor: 0,
    amountMinor: 11_900,
    posting: postingSample,
  },
  line: (d) => `${named(d.number)} written off`,
});

export const InvoiceRecovered = defineEvent({
  type: 'invoice.recovered',
  summary: 'A balance that was given up is claimed again.',
  data: gaveUp,
  sample: { ...issued, amountMinor: 11_900, posting: postingSample },
  line: (d) => `${named(d.number)} claimed again`,
  // Nobody need know this word to learn that the invoice is open again.
  besideUpdated: true,
});

export const invoiceEvents = [
  InvoiceDrafted,
  InvoiceApprovalRequested,
  InvoiceApproved,
  InvoiceRejected,
  InvoiceIssued,
  InvoiceSent,
  InvoiceViewed,
  InvoicePartiallyPaid,
  InvoicePaid,
  InvoiceOverdue,
  InvoiceVoided,
  InvoiceWrittenOff,
  InvoiceRecovered,
];
