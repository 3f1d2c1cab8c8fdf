import { Decimal, Fault, convertMoney, memberRole, ruleId, type Unit } from '@omni/platform';
import type { Invoice } from './invoice.entity';
import { invoices } from './invoice.resource';

type Verb = 'approve' | 'issue' | 'void' | 'write_off';

/** Refuses who may act on invoices only up to an amount, and who would approve what they wrote themselves. */
export function requireAuthority(unit: Unit, invoice: Invoice, verb: Verb): void {
  const role = memberRole(unit.principal);
  // The house acts by rules that somebody with the right has set.
  if (!role) return;
  const { baseCurrency, settings } = unit.organization;
  const amount = inBaseCurrency(invoice, baseCurrency);
  const refuse = (code: string, message: string, limitMinor: number): void => {
    if (amount !== null && amount <= limitMinor) return;
    throw new Fault(403, code, message, {
      extra: { rule: ruleId(invoices, verb), limitMinor, currency: baseCurrency },
    });
  };
  const limit = settings.approvalLimits?.[role];
  if (limit !== undefined)
    refuse('revenue.invoice.approval_needed', 'The amount is above your limit: ask for approval.', limit);
  const apart = apartAbove(unit, verb);
  if (apart !== null && invoice.createdById === unit.principal.id) {
    refuse('revenue.invoice.second_person_needed', 'Somebody else must approve what you wrote.', apart);
  }
}

/**
 * From which amount on writer and approver are two people; null where they need not be. Where nothing is set, an
 * approval that was asked for is somebody else's to give as soon as there is somebody else.
 */
function apartAbove(unit: Unit, verb: Verb): number | null {
  const { settings, activeMembers } = unit.organization;
  if (verb === 'void') return null;
  if (typeof settings.sodLimit === 'number') return settings.sodLimit;
  return verb === 'approve' && activeMembers !== undefined && activeMembers > 1 ? 0 : null;
}

/** Null where no rate is known: then nobody with a limit can tell that the amount keeps to it. */
function inBaseCurrency(invoice: Invoice, baseCurrency: string): number | null {
  if (invoice.currency === baseCurrency) return invoice.totalMinor;
  if (invoice.fxRate === null) return null;
  const amount = { amountMinor: invoice.totalMinor, currency: invoice.currency };
  return convertMoney(amount, Decimal.parse(invoice.fxRate), baseCurrency).amountMinor;
}
