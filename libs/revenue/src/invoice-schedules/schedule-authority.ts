import type { Unit } from '@omni/platform';
import { requireAuthority } from '../approvals/authority';
import { knownParties } from '../facts/parties';
import { lineSources } from '../invoices/drafting/line-sources';
import { priceLines } from '../invoices/drafting/price-lines';
import type { InvoiceSchedule } from './schedule.entity';
import { invoiceSchedules } from './schedule.resource';
import { chargingOf, instalmentLines } from './whole';

/**
 * Whoever lets invoices be issued by the clock must be somebody who may issue the largest of them; the clock itself asks
 * nobody any more.
 */
export async function requireScheduleAuthority(unit: Unit, schedule: InvoiceSchedule): Promise<void> {
  if (!schedule.autoIssue) return;
  const totals = await invoiceTotals(unit, schedule);
  requireAuthority(
    unit,
    {
      resource: invoiceSchedules,
      currency: schedule.currency,
      fxRate: null,
      rateField: 'currency',
      totalMinor: Math.max(0, ...totals),
      writers: [schedule.createdById],
    },
    { name: 'activate', apart: 'above_limit' },
  );
}

/** What its invoices would come to, tax and all; of what recurs, one of them. */
async function invoiceTotals(unit: Unit, schedule: InvoiceSchedule): Promise<number[]> {
  const items = schedule.items ?? [];
  const charging = await chargingOf(unit, schedule, unit.organization.taxRounding);
  const invoices =
    schedule.kind === 'recurring'
      ? [schedule.template.lines]
      : items.map((item) => instalmentLines(schedule, items, item, charging));
  const [sources, { client }] = await Promise.all([
    lineSources(unit, invoices.flat()),
    knownParties(unit, [schedule.clientId]),
  ]);
  const terms = {
    currency: schedule.currency,
    rounding: unit.organization.taxRounding,
    taxExempt: client?.taxExempt ?? false,
  };
  return invoices.map((lines) => priceLines(lines, sources, terms).totals.totalMinor);
}
