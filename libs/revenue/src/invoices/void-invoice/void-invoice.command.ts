import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class VoidInvoice extends command({
  name: 'invoice.void',
  summary: 'Takes back an issued invoice on which nothing was paid or credited; its number stays used',
  resource: invoices,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).optional() })
    .meta({ id: 'VoidInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'irreversible',
  errors: [
    'revenue.invoice.has_settlements',
    'revenue.invoice.approval_needed',
    'revenue.invoice.fx_rate_missing',
  ],
}) {}
