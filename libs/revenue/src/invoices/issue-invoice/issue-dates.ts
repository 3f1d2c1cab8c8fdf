import { addDays, unprocessable, type Unit } from '@omni/platform';
import { documentSettings } from '../../document-settings';
import type { KnownParties } from '../../facts/parties';
import { requireOpenBooks } from '../../open-books';
import type { Invoice } from '../invoice.entity';
import { dueBeforeIssue } from '../invoice.errors';
import type { IssueDates } from './issue-invoice.command';

/** Days to pay where neither the client nor the organization says. */
const USUAL_TERMS = 30;

/** The days that an invoice will carry: what is said now, else what the draft planned, else what terms make of today. */
export function issueDates(
  unit: Unit,
  invoice: Invoice,
  said: IssueDates,
  parties: KnownParties,
): Required<IssueDates> {
  const issueDate = said.issueDate ?? invoice.issueDate ?? unit.today;
  if (issueDate > unit.today) {
    throw unprocessable(
      'revenue.invoice.issue_date_to_come',
      'An invoice is issued today or was issued before.',
      [{ pointer: '/issueDate', code: 'in_future', message: `is after ${unit.today}` }],
    );
  }
  requireOpenBooks(unit, issueDate);
  const dueDate = said.dueDate ?? invoice.dueDate ?? addDays(issueDate, termsOf(unit, parties));
  if (dueDate < issueDate) throw dueBeforeIssue(issueDate);
  return { issueDate, dueDate, supplyDate: said.supplyDate ?? invoice.supplyDate ?? issueDate };
}

function termsOf(unit: Unit, { client }: KnownParties): number {
  return client?.paymentTermsDays ?? documentSettings(unit.organization).paymentTermsDays ?? USUAL_TERMS;
}
