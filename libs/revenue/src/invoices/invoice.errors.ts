import { conflict, Fault, unprocessable, type FaultDetail } from '@omni/platform';

export const exceedsBalance = (invoiceId: string, balanceDueMinor: number): Fault =>
  conflict('revenue.invoice.exceeds_balance', 'The amount is more than what is due on the invoice.', {
    invoiceId,
    balanceDueMinor,
  });

export const notPayable = (invoice: { id: string; status: string }): Fault =>
  conflict('revenue.invoice.not_payable', 'Nothing can be paid or given back on this invoice as it is.', {
    invoiceId: invoice.id,
    status: invoice.status,
  });

export const hasSettlements = (): Fault =>
  conflict(
    'revenue.invoice.has_settlements',
    'Something was paid or credited on it: unapply that first, or write a credit note.',
  );

export const voidInstead = (status: string): Fault =>
  conflict(
    'revenue.invoice.void_instead',
    'An issued invoice is not deleted: void it, or write a credit note.',
    { currentStatus: status },
  );

export const notDraft = (status: string): Fault =>
  conflict('revenue.invoice.not_draft', 'Only a draft can be changed.', { currentStatus: status });

export const notIssued = (status: string): Fault =>
  conflict('revenue.invoice.not_issued', 'The invoice does not bind the client (any more).', {
    currentStatus: status,
  });

/** The client was made a moment ago and its event is still on its way: whoever repeats the call will succeed. */
export const clientUnknown = (): Fault =>
  new Fault(
    409,
    'revenue.invoice.client_unknown',
    'The client is not known here yet. Try again in a moment.',
    {
      headers: { 'Retry-After': '1' },
    },
  );

export const dueBeforeIssue = (issueDate: string): Fault =>
  unprocessable('revenue.invoice.due_before_issue', 'An invoice is due on its issue date or later.', [
    { pointer: '/dueDate', code: 'too_early', message: `is before ${issueDate}` },
  ]);

/** Judges the planned days of a draft; where either is left open, issuing judges. */
export function requireDueAfterIssue({
  issueDate,
  dueDate,
}: {
  issueDate?: string | null | undefined;
  dueDate?: string | null | undefined;
}): void {
  if (issueDate && dueDate && dueDate < issueDate) throw dueBeforeIssue(issueDate);
}

export const badLines = (errors: FaultDetail[]): Fault =>
  unprocessable('revenue.invoice.invalid_lines', 'Some lines cannot be charged like this.', errors);

export const noLines = (): Fault => conflict('revenue.invoice.no_lines', 'An invoice needs a line at least.');
