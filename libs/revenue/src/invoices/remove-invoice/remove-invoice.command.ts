import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoices } from '../invoice.resource';

export class RemoveInvoice extends command({
  name: 'invoice.remove',
  summary: 'Deletes a draft; it can be restored',
  resource: invoices,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveInvoiceInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'invoice.restore',
  errors: ['revenue.invoice.void_instead', 'revenue.invoice.not_draft'],
}) {}
