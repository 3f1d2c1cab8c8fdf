import { command } from '@omni/platform';
import { approvalRequest } from '../../approvals/approval.contract';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class RequestBillApproval extends command({
  name: 'bill.request_approval',
  summary: 'Asks for the approval of a bill',
  resource: bills,
  needs: 'act',
  input: approvalRequest.meta({ id: 'RequestBillApprovalInput' }),
  output: billContract.view,
  effect: 'reversible',
  undoneBy: 'bill.reject',
  errors: ['revenue.bill.no_lines', 'revenue.vendor.blocked'],
}) {}
