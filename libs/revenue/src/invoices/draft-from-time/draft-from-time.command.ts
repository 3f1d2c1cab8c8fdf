import { command, currencyCode, id, unitAmountString } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

const detail = z
  .strictObject({
    timeEntryId: id,
    hourlyRate: unitAmountString
      .optional()
      .describe('For an entry that has no rate; else it must be the same.'),
    description: z.string().trim().min(1).max(2000).optional(),
  })
  .meta({ id: 'BillableTimeDetail' });

export class DraftInvoiceFromTime extends command({
  name: 'invoice.draft_from_time',
  summary: 'Drafts an invoice for approved hours; minutes and rates are those that were approved',
  resource: invoices,
  needs: 'create',
  input: z
    .strictObject({
      timeEntryIds: z
        .array(id)
        .min(1)
        .max(500)
        .optional()
        .describe(
          'All approved hours of the project that no invoice charges yet, the oldest 500, unless told.',
        ),
      projectId: id.nullable().optional().describe('All hours must be of this project.'),
      clientId: id.optional().describe("The project's client unless told."),
      contactId: id.nullable().optional(),
      currency: currencyCode
        .optional()
        .describe('For hours without a rate; else it must be that of their rates.'),
      hourlyRate: unitAmountString.optional().describe('Minor units an hour, for entries that have no rate.'),
      details: z.array(detail).max(500).optional(),
      groupBy: z
        .enum(['entry', 'task', 'project'])
        .default('entry')
        .describe('What makes a line of its own.'),
      taxRateId: id.nullable().optional(),
      revenueAccountId: id.nullable().optional(),
      poNumber: z.string().trim().min(1).max(60).nullable().optional(),
      notes: z.string().trim().max(4000).nullable().optional(),
    })
    .meta({ id: 'InvoiceFromTime' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.remove',
  errors: [
    'revenue.invoice.time_charged',
    'revenue.invoice.time_not_billable',
    'revenue.invoice.time_currency',
    'revenue.invoice.no_time',
  ],
}) {}

export type FromTime = z.output<typeof DraftInvoiceFromTime.decl.input>;
