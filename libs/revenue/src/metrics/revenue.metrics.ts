import { defineMetric } from '@omni/platform';
import { invoices } from '../invoices/invoice.resource';
import { BINDING_STATUSES } from '../invoices/invoice.transitions';
import { payments } from '../payments/payment.resource';

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/**
 * What was owed on an invoice at the end of a day: its entries up to that day, whatever happened later.
 * `:at` is the period's last day.
 */
const OWED = `(select coalesce(sum(e.amount_minor), 0) from revenue.receivable_entries e
  where e.organization_id = t.organization_id and e.invoice_id = t.id and e.on_date <= :at::date)`;
const OVERDUE = `case when t.due_date < :at::date then ${OWED} else 0 end`;
/** Invoices whose number is given: drafts owe nothing and have no day. */
const ISSUED = 't.number is not null';

const by = ['clientId', 'currency', 'projectId', 'engagementId'] as const;

export const invoiced = defineMetric({
  key: 'invoiced',
  module: 'revenue',
  name: 'Invoiced',
  summary: 'Totals of issued invoices, tax included; voided ones left out.',
  unit: 'money',
  resource: invoices,
  kind: 'flow',
  at: 'issueDate',
  value: 'coalesce(sum(t.total_minor), 0)',
  where: `t.status in (${list(BINDING_STATUSES)})`,
  dimensions: by,
  reads: ['totalMinor'],
  better: 'up',
});

export const collected = defineMetric({
  key: 'collected',
  module: 'revenue',
  name: 'Collected',
  summary: 'Money that came in, less what was given back of it.',
  unit: 'money',
  resource: payments,
  kind: 'flow',
  at: 'receivedOn',
  value: 'coalesce(sum(t.amount_minor - t.refunded_minor), 0)',
  where: `t.direction = 'inbound' and t.status in ('succeeded', 'partially_refunded', 'refunded', 'disputed')`,
  dimensions: ['clientId', 'currency', 'method'],
  reads: ['amountMinor', 'refundedMinor'],
  better: 'up',
});

export const receivable = defineMetric({
  key: 'receivable',
  module: 'revenue',
  name: 'Receivable',
  summary: 'What clients owed at the end of the day.',
  unit: 'money',
  resource: invoices,
  kind: 'stock',
  at: 'issueDate',
  value: `coalesce(sum(${OWED}), 0)`,
  where: ISSUED,
  dimensions: by,
  reads: ['balanceDueMinor'],
  formula: 'Totals of issued invoices, less what was paid, credited, written off or voided up to the day',
  better: 'down',
});

export const overdue = defineMetric({
  key: 'overdue',
  module: 'revenue',
  name: 'Overdue',
  summary: 'What clients owed at the end of the day although it was due before it.',
  unit: 'money',
  resource: invoices,
  kind: 'stock',
  at: 'issueDate',
  value: `coalesce(sum(${OVERDUE}), 0)`,
  where: ISSUED,
  dimensions: by,
  reads: ['balanceDueMinor'],
  formula: 'The part of receivable that was due before the day',
  better: 'down',
});

export const overdueRate = defineMetric({
  key: 'overdue_rate',
  module: 'revenue',
  name: 'Overdue rate',
  summary: 'The overdue part of what clients owed at the end of the day, from 0 to 1.',
  unit: 'ratio',
  resource: invoices,
  kind: 'stock',
  at: 'issueDate',
  value: `coalesce(round(sum(${OVERDUE}) / nullif(sum(${OWED}), 0), 6), 0)`,
  where: ISSUED,
  dimensions: by,
  reads: ['balanceDueMinor'],
  formula: 'Overdue ÷ receivable',
  better: 'down',
});

export const revenueMetrics = [invoiced, collected, receivable, overdue, overdueRate];
