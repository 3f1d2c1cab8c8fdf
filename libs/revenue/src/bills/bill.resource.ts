import { all, defineResource, may } from '@omni/platform';
import { billLifecycle } from '../retention/payable.lifecycles';
import { billContract } from './bill.contract';
import { Bill, BillLine } from './bill.entity';
import { billView } from './bill.view';

export const bills = defineResource<Bill>({
  module: 'revenue',
  name: 'bills',
  summary: 'What vendors ask for: written down, approved, scheduled and paid.',
  kind: 'aggregate',
  entity: Bill,
  contract: billContract,
  view: billView,
  // A Manager acts up to their approval limit: see `bill-authority.ts`.
  lifecycle: billLifecycle,
  access: {
    owner: all,
    manager: may('read create update act'),
    staff: may('read create'),
    accountant: may('read create update act'),
  },
  parts: { lines: { entity: BillLine, of: 'billId', order: 'position' } },
  ifMatch: 'required',
  list: {
    filter: [
      'vendorId',
      'engagementId',
      'projectId',
      'status',
      'number',
      'vendorReference',
      'receivedOn',
      'issueDate',
      'dueDate',
      'scheduledFor',
    ],
    sort: ['issueDate', 'dueDate', 'receivedOn', 'scheduledFor', 'number'],
    include: {
      vendor: { type: 'vendor', by: 'vendorId' },
      engagement: { type: 'engagement', by: 'engagementId' },
      project: { type: 'project', by: 'projectId' },
      ledgerSyncs: { type: 'ledger_sync', of: 'entityId' },
    },
    presets: {
      due: {
        open: `t.status in ('approved', 'scheduled', 'partially_paid')`,
        overdue: `t.status in ('approved', 'scheduled', 'partially_paid') and t.due_date < (:now)::date`,
        scheduled: `t.status in ('scheduled', 'partially_paid') and t.scheduled_for <= (:now)::date`,
      },
    },
    search: {
      title: (row: Bill) => `Bill ${row.vendorReference ?? row.number}`,
      text: (row: Bill) => [row.number, row.vendorReference, row.notes],
    },
  },
});
