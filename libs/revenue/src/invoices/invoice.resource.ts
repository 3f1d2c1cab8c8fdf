import { all, defineResource, may, mine, theirs } from '@omni/platform';
import { invoiceLifecycle } from '../retention/document.lifecycles';
import { invoiceContract } from './invoice.contract';
import { Invoice } from './invoice.entity';
import { InvoiceLine } from './invoice-line.entity';
import { ISSUED_STATUSES } from './invoice.transitions';
import { invoiceView } from './invoice.view';

/** A client sees what binds them, whatever became of it since. */
const theirIssued = theirs(
  { clientId: 'clientId', engagementId: 'engagementId' },
  { status: { $in: [...ISSUED_STATUSES] } },
);
/** How the business works with an invoice. */
const INTERNAL = [
  'source',
  'fxRate',
  'invoiceScheduleId',
  'dunningLevel',
  'dunningPausedUntil',
  'approvalRequestId',
  'custom',
];

export const invoices = defineResource<Invoice>({
  module: 'revenue',
  name: 'invoices',
  summary: 'What clients owe: drafted, issued under a number, paid, voided or written off.',
  kind: 'aggregate',
  entity: Invoice,
  contract: invoiceContract,
  view: invoiceView,
  // A Manager acts up to their approval limit: see `limits.ts`.
  access: {
    owner: all,
    manager: may('read create update act export'),
    staff: may('read create', { where: mine('createdById') }),
    accountant: may('read create update act export'),
    client: [
      may('read mark_viewed', { where: theirIssued, permission: 'invoices.read', hide: INTERNAL }),
      may('pay', { where: theirIssued, permission: 'invoices.pay' }),
    ],
  },
  parts: { lines: { entity: InvoiceLine, of: 'invoiceId', order: 'position' } },
  ifMatch: 'required',
  lifecycle: invoiceLifecycle,
  list: {
    filter: [
      'clientId',
      'contactId',
      'engagementId',
      'projectId',
      'invoiceScheduleId',
      'status',
      'number',
      'issueDate',
      'dueDate',
    ],
    sort: ['issueDate', 'dueDate', 'number'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      contact: { type: 'contact', by: 'contactId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      project: { type: 'project', by: 'projectId' },
    },
    presets: {
      due: {
        open: `t.status in ('issued', 'partially_paid')`,
        overdue: `t.status in ('issued', 'partially_paid') and t.due_date < (:now)::date`,
      },
    },
    search: {
      title: (row: Invoice) => row.number ?? `Draft for ${row.buyerSnapshot?.name ?? 'a client'}`,
      text: (row: Invoice) => [
        row.number,
        row.buyerSnapshot?.name,
        row.buyerSnapshot?.legalName,
        row.poNumber,
      ],
    },
  },
});
