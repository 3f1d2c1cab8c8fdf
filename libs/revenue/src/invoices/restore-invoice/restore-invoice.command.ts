import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class RestoreInvoice extends command({
  name: 'invoice.restore',
  summary: 'Restores a deleted draft, unless another invoice charges its time by now',
  resource: invoices,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.remove',
  errors: ['revenue.invoice.time_charged', 'revenue.invoice.time_not_billable'],
}) {}
