import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class WriteOffInvoice extends command({
  name: 'invoice.write_off',
  summary: 'Gives up what is still due on an invoice',
  resource: invoices,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'WriteOffInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'compensatable',
  undoneBy: 'invoice.recover',
  errors: [
    'revenue.invoice.approval_needed',
    'revenue.invoice.second_person_needed',
    'revenue.invoice.fx_rate_missing',
  ],
}) {}
