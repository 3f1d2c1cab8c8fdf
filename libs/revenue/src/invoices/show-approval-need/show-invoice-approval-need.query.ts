import { id, query } from '@omni/platform';
import { z } from 'zod';
import { approvalNeed, needLimit } from '../../approvals/approval.contract';
import { invoices } from '../invoice.resource';

export class ShowInvoiceApprovalNeed extends query({
  name: 'invoice.approval_need',
  summary: 'Whether somebody must say yes to the invoice, by limit, policy or as its second person',
  resource: invoices,
  needs: 'read',
  input: z.strictObject({ id, limitMinor: needLimit }).meta({ id: 'InvoiceApprovalNeedQuery' }),
  output: approvalNeed,
}) {}
