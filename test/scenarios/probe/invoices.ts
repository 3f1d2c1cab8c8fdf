import { CommandHandler } from '@nestjs/cqrs';
import {
  BusinessDate,
  Currency,
  Instant,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  all,
  base,
  command,
  defineEvent,
  defineMetric,
  defineResource,
  id,
  may,
  mine,
  transition,
  viewOf,
  type Handles,
} from '@omni/platform';
import { z } from 'zod';

type Status = 'draft' | 'issued' | 'paid';
const moves = { issue: { from: ['draft'], to: 'issued' }, pay: { from: ['issued'], to: 'paid' } } as const;

@Table('probe.invoices', 'invoice')
export class Invoice extends TenantEntity {
  @Text({ nullable: true }) number: string | null = null;
  @Uuid() clientId!: string;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @MoneyMinor() totalMinor!: number;
  @Currency() currency!: string;
  @BusinessDate({ nullable: true }) issueDate: string | null = null;
  @Instant({ nullable: true }) issuedAt: string | null = null;
  @Instant({ nullable: true }) paidAt: string | null = null;
  @Text() status: Status = 'draft';
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
}

const view = z
  .strictObject({
    ...base,
    number: z.string().nullable(),
    clientId: id,
    engagementId: id.nullable(),
    totalMinor: z.int(),
    currency: z.string(),
    issueDate: z.iso.date().nullable(),
    issuedAt: z.iso.datetime().nullable(),
    paidAt: z.iso.datetime().nullable(),
    status: z.enum(['draft', 'issued', 'paid']),
    ownerMemberId: id.nullable(),
  })
  .meta({ id: 'ProbeInvoice' });

const create = z
  .strictObject({
    clientId: id,
    engagementId: id.optional(),
    totalMinor: z.int(),
    currency: z.string().length(3),
    ownerMemberId: id.optional(),
  })
  .meta({ id: 'ProbeInvoiceCreate' });

export const invoices = defineResource<Invoice>({
  module: 'revenue',
  name: 'invoices',
  summary: 'Invoices of the probe.',
  kind: 'aggregate',
  entity: Invoice,
  contract: { create, view },
  view: (row) => ({
    ...viewOf(row),
    number: row.number,
    clientId: row.clientId,
    engagementId: row.engagementId,
    totalMinor: row.totalMinor,
    currency: row.currency,
    issueDate: row.issueDate,
    issuedAt: row.issuedAt,
    paidAt: row.paidAt,
    status: row.status,
    ownerMemberId: row.ownerMemberId,
  }),
  access: {
    owner: all,
    manager: may('read create update act', { hide: ['totalMinor'] }),
    staff: may('read', { where: mine('ownerMemberId', 'createdById') }),
    accountant: all,
  },
  list: {
    filter: ['status', 'clientId', 'issueDate'],
    sort: [],
    include: { client: { type: 'client_company', by: 'clientId' } },
  },
});

const fact = z.strictObject({
  id,
  number: z.string(),
  clientId: id,
  engagementId: id.nullable(),
  totalMinor: z.int(),
  currency: z.string(),
});
const sample = {
  id: crypto.randomUUID(),
  number: 'A1',
  clientId: crypto.randomUUID(),
  engagementId: null,
  totalMinor: 100,
  currency: 'EUR',
};
export const InvoiceIssued = defineEvent({
  type: 'invoice.issued',
  summary: 'An invoice was issued.',
  visibility: 'client',
  data: fact,
  sample,
  line: (d) => `Invoice ${d.number} issued over ${String(d.totalMinor)} ${d.currency}`,
});
export const InvoicePaid = defineEvent({
  type: 'invoice.paid',
  summary: 'An invoice was paid.',
  data: fact,
  sample,
  line: (d) => `Invoice ${d.number} paid`,
});

export class IssueInvoice extends command({
  name: 'invoice.issue',
  summary: 'Issues an invoice.',
  resource: invoices,
  needs: 'act',
  input: z.strictObject({ id, number: z.string(), issueDate: z.iso.date() }).meta({ id: 'ProbeIssue' }),
  output: view,
  effect: 'irreversible',
}) {}
export class PayInvoice extends command({
  name: 'invoice.pay',
  summary: 'Pays an invoice.',
  resource: invoices,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ProbePay' }),
  output: view,
  effect: 'irreversible',
}) {}

const factsOf = (i: Invoice) => ({
  id: i.id,
  number: i.number ?? '',
  clientId: i.clientId,
  engagementId: i.engagementId,
  totalMinor: i.totalMinor,
  currency: i.currency,
});

@CommandHandler(IssueInvoice)
export class IssueInvoiceHandler implements Handles<typeof IssueInvoice> {
  async execute({ unit, input }: IssueInvoice): Promise<Invoice> {
    const invoice = await unit.load(invoices, input.id);
    invoice.status = transition<Status>('invoice', moves, invoice.status, 'issue');
    Object.assign(invoice, { number: input.number, issueDate: input.issueDate, issuedAt: unit.now });
    unit.emit(InvoiceIssued, invoice, factsOf(invoice));
    return invoice;
  }
}

@CommandHandler(PayInvoice)
export class PayInvoiceHandler implements Handles<typeof PayInvoice> {
  async execute({ unit, input }: PayInvoice): Promise<Invoice> {
    const invoice = await unit.load(invoices, input.id);
    invoice.status = transition<Status>('invoice', moves, invoice.status, 'pay');
    invoice.paidAt = unit.now;
    unit.emit(InvoicePaid, invoice, factsOf(invoice));
    return invoice;
  }
}

export const metrics = [
  defineMetric({
    key: 'invoiced',
    module: 'revenue',
    name: 'Invoiced',
    summary: 'Totals of issued invoices by their issue date.',
    unit: 'money',
    resource: invoices,
    kind: 'flow',
    at: 'issueDate',
    value: 'coalesce(sum(t.total_minor), 0)',
    where: "t.status <> 'draft'",
    dimensions: ['clientId', 'status', 'currency'],
    reads: ['totalMinor'],
    better: 'up',
  }),
  defineMetric({
    key: 'invoices_issued',
    module: 'revenue',
    name: 'Invoices issued',
    summary: 'How many invoices were issued.',
    unit: 'count',
    resource: invoices,
    kind: 'flow',
    at: 'issuedAt',
    value: 'count(*)',
    dimensions: ['status'],
    reads: [],
    better: 'up',
  }),
  defineMetric({
    key: 'open_invoices',
    module: 'revenue',
    name: 'Open invoices',
    summary: 'Invoices issued and not paid at the end of the period.',
    unit: 'count',
    resource: invoices,
    kind: 'stock',
    at: 'issuedAt',
    value: 'count(*) filter (where t.paid_at is null or t.paid_at >= :at)',
    dimensions: ['currency'],
    reads: [],
    better: 'down',
  }),
  defineMetric({
    key: 'paid_share',
    module: 'revenue',
    name: 'Paid share',
    summary: 'Paid among issued invoices.',
    unit: 'ratio',
    resource: invoices,
    kind: 'flow',
    at: 'issueDate',
    value: "count(*) filter (where t.status = 'paid')::numeric / nullif(count(*), 0)",
    dimensions: [],
    reads: [],
    better: 'up',
  }),
];
