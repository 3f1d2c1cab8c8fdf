import { id, query } from '@omni/platform';
import { z } from 'zod';
import { approvalNeed, needLimit } from '../../approvals/approval.contract';
import { bills } from '../bill.resource';

export class ShowBillApprovalNeed extends query({
  name: 'bill.approval_need',
  summary: 'Whether somebody must say yes to the bill, by limit, policy or as its second person',
  resource: bills,
  needs: 'read',
  input: z.strictObject({ id, limitMinor: needLimit }).meta({ id: 'BillApprovalNeedQuery' }),
  output: approvalNeed,
}) {}
