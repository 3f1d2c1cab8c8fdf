import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class MarkInvoiceViewed extends command({
  name: 'invoice.mark_viewed',
  summary: 'Notes that the client has looked at an invoice',
  resource: invoices,
  needs: 'mark_viewed',
  input: z.strictObject({ id }).meta({ id: 'MarkInvoiceViewedInput' }),
  output: invoiceContract.view,
  effect: 'irreversible',
  errors: ['revenue.invoice.not_issued'],
}) {}
