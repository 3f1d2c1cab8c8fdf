import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class DuplicateInvoice extends command({
  name: 'invoice.duplicate',
  summary: 'Drafts a new invoice with the lines of another, at their prices; time is not charged twice',
  resource: invoices,
  needs: 'create',
  input: z.strictObject({ id }).meta({ id: 'DuplicateInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.remove',
}) {}
