import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class SubmitInvoice extends command({
  name: 'invoice.submit',
  summary: 'Asks for the approval of a draft',
  resource: invoices,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'SubmitInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.reject',
  errors: ['revenue.invoice.no_lines'],
}) {}
