import { command } from '@omni/platform';
import { z } from 'zod';
import { draftFields, draftLines, invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class DraftInvoice extends command({
  name: 'invoice.create',
  summary: 'Drafts an invoice; its totals are computed, its number comes when it is issued',
  resource: invoices,
  needs: 'create',
  input: z.strictObject({ ...draftFields, lines: draftLines.default([]) }).meta({ id: 'InvoiceDraft' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.remove',
  errors: [
    'revenue.invoice.time_charged',
    'revenue.invoice.time_not_billable',
    'revenue.invoice.fx_rate_of_base',
    'revenue.invoice.due_before_issue',
  ],
}) {}
