import { Decimal, Fault, convertMoney, ruleId, type Unit } from '@omni/platform';
import type { Invoice } from './invoice.entity';
import { invoices } from './invoice.resource';

/**
 * Refuses who may act on invoices only up to an amount, and who would approve what they wrote themselves where the
 * organization keeps those two apart (`settings.sodLimit`, minor units of the base currency).
 */
export function requireAuthority(unit: Unit, invoice: Invoice, verb: 'approve' | 'issue' | 'void' | 'write_off'): void {
  const { role } = unit.principal;
  // The house acts by rules that somebody with the right has set.
  if (!role) return;
  const { baseCurrency, settings } = unit.organization;
  const amount = inBaseCurrency(invoice, baseCurrency);
  const limit = settings.approvalLimits?.[role];
  if (limit !== undefined && (amount === null || amount > limit)) {
    throw new Fault(403, 'revenue.invoice.approval_needed', 'The amount is above your limit: ask for approval.', {
      extra: { rule: ruleId(invoices, verb), limitMinor: limit, currency: baseCurrency },
    });
  }
  const { sodLimit } = settings;
  const own = verb !== 'void' && invoice.createdById === unit.principal.id;
  if (own && typeof sodLimit === 'number' && (amount === null || amount > sodLimit)) {
    throw new Fault(403, 'revenue.invoice.second_person_needed', 'Somebody else must approve what you wrote.', {
      extra: { rule: ruleId(invoices, verb), limitMinor: sodLimit, currency: baseCurrency },
    });
  }
}

/** Null where no rate is known: then nobody with a limit can tell that the amount keeps to it. */
function inBaseCurrency(invoice: Invoice, baseCurrency: string): number | null {
  if (invoice.currency === baseCurrency) return invoice.totalMinor;
  if (invoice.fxRate === null) return null;
  const amount = { amountMinor: invoice.totalMinor, currency: invoice.currency };
  return convertMoney(amount, Decimal.parse(invoice.fxRate), baseCurrency).amountMinor;
}
