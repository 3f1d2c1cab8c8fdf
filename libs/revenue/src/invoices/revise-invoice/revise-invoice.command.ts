import { command, id } from '@omni/platform';
import { z } from 'zod';
import { draftFields, draftLines, invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class ReviseInvoice extends command({
  name: 'invoice.revise',
  summary: 'Revises a draft; lines that are given take the place of all lines',
  resource: invoices,
  needs: 'update',
  input: z
    .strictObject({ ...draftFields, lines: draftLines })
    .partial()
    .extend({ id })
    .meta({ id: 'InvoiceRevise' }),
  output: invoiceContract.view,
  effect: 'reversible',
  errors: [
    'revenue.invoice.not_draft',
    'revenue.invoice.time_charged',
    'revenue.invoice.time_not_billable',
    'revenue.invoice.fx_rate_of_base',
    'revenue.invoice.due_before_issue',
  ],
}) {}
