import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class RejectInvoice extends command({
  name: 'invoice.reject',
  summary: 'Does not approve an invoice: it is a draft again',
  resource: invoices,
  needs: 'act',
  input: z
    .strictObject({ id, reason: z.string().trim().min(1).max(500).optional() })
    .meta({ id: 'RejectInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.submit',
}) {}
