import { command } from '@omni/platform';
import { approvalRequest } from '../../approvals/approval.contract';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class RequestInvoiceApproval extends command({
  name: 'invoice.request_approval',
  summary: 'Asks for the approval of a draft invoice',
  resource: invoices,
  needs: 'act',
  input: approvalRequest.meta({ id: 'RequestInvoiceApprovalInput' }),
  output: invoiceContract.view,
  effect: 'reversible',
  undoneBy: 'invoice.reject',
  errors: ['revenue.invoice.no_lines'],
}) {}
