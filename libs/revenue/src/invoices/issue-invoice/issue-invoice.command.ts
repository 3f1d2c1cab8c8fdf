import { businessDateString, command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class IssueInvoice extends command({
  name: 'invoice.issue',
  summary: 'Gives an invoice its number, freezes it and makes it binding',
  resource: invoices,
  needs: 'act',
  input: z
    .strictObject({
      id,
      issueDate: businessDateString.optional().describe('The planned day, else today; never a day to come.'),
      dueDate: businessDateString.optional(),
      supplyDate: businessDateString.optional(),
    })
    .meta({ id: 'IssueInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'compensatable',
  undoneBy: 'invoice.void',
  errors: [
    'revenue.invoice.approval_needed',
    'revenue.invoice.second_person_needed',
    'revenue.invoice.fx_rate_missing',
    'revenue.invoice.due_before_issue',
    'revenue.invoice.client_unknown',
    'revenue.invoice.no_lines',
    'revenue.period_locked',
  ],
}) {}

export type IssueDates = Pick<
  z.output<typeof IssueInvoice.decl.input>,
  'issueDate' | 'dueDate' | 'supplyDate'
>;
