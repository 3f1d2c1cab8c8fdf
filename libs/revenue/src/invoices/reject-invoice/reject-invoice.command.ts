import { command } from '@omni/platform';
import { approvalRefused } from '../../approvals/approval.contract';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class RejectInvoice extends command({
  name: 'invoice.reject',
  summary: 'Does not approve an invoice: it is a draft again',
  resource: invoices,
  needs: 'act',
  input: approvalRefused.meta({ id: 'RejectInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.request_approval',
}) {}
