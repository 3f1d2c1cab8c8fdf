import { command } from '@omni/platform';
import { approvalRefused } from '../../approvals/approval.contract';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class RejectBill extends command({
  name: 'bill.reject',
  summary: 'Does not approve a bill',
  resource: bills,
  needs: 'act',
  input: approvalRefused.meta({ id: 'RejectBillInput' }),
  output: billContract.view,
  effect: 'reversible',
  undoneBy: 'bill.reopen',
}) {}
