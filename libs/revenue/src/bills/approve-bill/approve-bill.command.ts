import { command } from '@omni/platform';
import { approvalGiven } from '../../approvals/approval.contract';
import { billContract } from '../bill.contract';
import { bills } from '../bill.resource';

export class ApproveBill extends command({
  name: 'bill.approve',
  summary: 'Approves a bill: the business owes it, and it may be paid',
  resource: bills,
  needs: 'act',
  input: approvalGiven.meta({ id: 'ApproveBillInput' }),
  output: billContract.view,
  effect: 'compensatable',
  undoneBy: 'bill.void',
  errors: [
    'revenue.bill.approval_needed',
    'revenue.bill.second_person_needed',
    'revenue.bill.fx_rate_missing',
    'revenue.vendor.blocked',
    'revenue.period_locked',
  ],
}) {}
