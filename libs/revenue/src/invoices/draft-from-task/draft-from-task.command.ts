import { command, id } from '@omni/platform';
import { z } from 'zod';
import { workDraft } from '../charge-work.contract';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class DraftInvoiceFromTask extends command({
  name: 'invoice.draft_from_task',
  summary:
    'Drafts an invoice for a billable task that is done, at its fixed fee; asked again, it answers the invoice that charges it',
  resource: invoices,
  needs: 'create',
  input: z.strictObject({ taskId: id, ...workDraft }).meta({ id: 'InvoiceFromTask' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.remove',
  errors: ['revenue.invoice.work_not_done', 'revenue.invoice.work_unpriced'],
}) {}
