import type { Reader, Unit } from '@omni/platform';
import { approverOf, requireAuthority as require, type Judged, type Verb } from '../approvals/authority';
import type { ApprovalNeeds } from '../approvals/need';
import type { Invoice } from './invoice.entity';
import { invoices } from './invoice.resource';

type InvoiceVerb = 'approve' | 'issue' | 'void' | 'write_off';

const VERBS: Readonly<Record<InvoiceVerb, Verb>> = {
  approve: { name: 'approve', apart: 'always_asked' },
  issue: { name: 'issue', apart: 'above_limit' },
  void: { name: 'void', apart: 'never' },
  write_off: { name: 'write_off', apart: 'above_limit' },
};

/** Refuses who may act on invoices only up to an amount, and who would approve what they wrote themselves. */
export const requireAuthority = (unit: Unit, invoice: Invoice, verb: InvoiceVerb): void => {
  require(unit, judged(invoice), VERBS[verb]);
};

/** The person who approves it, see `approverOf`. */
export const invoiceApprover = (unit: Unit, invoice: Invoice, saidId: string | undefined): string | null =>
  approverOf(unit, judged(invoice), VERBS.approve, saidId);

/** An invoice goes on by being issued. */
export const invoiceNeedOf = (needs: ApprovalNeeds, reader: Reader, invoice: Invoice, limitMinor?: number) =>
  needs.of(reader, { id: invoice.id, ...judged(invoice) }, VERBS.issue, limitMinor);

/** Refuses a member whom the policy that applies does not ask. */
export const requireAsked = (needs: ApprovalNeeds, unit: Unit, invoice: Invoice, verb: 'approve' | 'issue') =>
  needs.requireAsked(unit, { id: invoice.id, ...judged(invoice) }, VERBS[verb]);

const judged = (invoice: Invoice): Judged => ({
  resource: invoices,
  currency: invoice.currency,
  fxRate: invoice.fxRate,
  totalMinor: invoice.totalMinor,
  writers: [invoice.createdById],
});
