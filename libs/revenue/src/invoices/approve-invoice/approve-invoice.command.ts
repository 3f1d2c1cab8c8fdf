import { command } from '@omni/platform';
import { approvalGiven } from '../../approvals/approval.contract';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class ApproveInvoice extends command({
  name: 'invoice.approve',
  summary: 'Approves an invoice, so that anybody who may issue can',
  resource: invoices,
  needs: 'act',
  input: approvalGiven.meta({ id: 'ApproveInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'irreversible',
  errors: [
    'revenue.invoice.approval_needed',
    'revenue.invoice.second_person_needed',
    'revenue.invoice.fx_rate_missing',
  ],
}) {}
