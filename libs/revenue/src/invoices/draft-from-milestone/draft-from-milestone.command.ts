import { command, id } from '@omni/platform';
import { z } from 'zod';
import { workDraft } from '../charge-work.contract';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class DraftInvoiceFromMilestone extends command({
  name: 'invoice.draft_from_milestone',
  summary:
    'Drafts an invoice for a milestone that was reached, at its billing amount; asked again, it answers the invoice that charges it',
  resource: invoices,
  needs: 'create',
  input: z.strictObject({ milestoneId: id, ...workDraft }).meta({ id: 'InvoiceFromMilestone' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.remove',
  errors: ['revenue.invoice.work_not_done', 'revenue.invoice.work_unpriced'],
}) {}
