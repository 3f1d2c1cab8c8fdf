import { id, query } from '@omni/platform';
import { z } from 'zod';
import { approvalNeed, needLimit } from '../../approvals/approval.contract';
import { invoices } from '../invoice.resource';

export class ShowInvoiceApprovalNeed extends query({
  name: 'invoice.approval_need',
  summary: 'Whether somebody above a limit must approve the invoice, and of which role',
  resource: invoices,
  needs: 'read',
  input: z.strictObject({ id, limitMinor: needLimit }).meta({ id: 'InvoiceApprovalNeedQuery' }),
  output: approvalNeed,
}) {}
