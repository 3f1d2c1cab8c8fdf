import { Decimal, unprocessable, type FaultDetail, type Unit } from '@omni/platform';
import { defaultTaxRates } from '../tax-rates/default-tax-rates/default-tax-rates';
import type { TaxRate } from '../tax-rates/tax-rate.entity';
import { taxRates } from '../tax-rates/tax-rate.resource';
import type { ChargedRate, LineSources } from '../invoices/drafting/line-sources';
import { chargeOf } from '../invoices/tax-charge';
import type { ScheduleTemplate } from './schedule.contract';

type Line = ScheduleTemplate['lines'][number];

/** Rates that are charged on top of a price, the organization's own country first, plain ones before those of parts. */
const CHARGED = `
  select r.id, r.name, r.kind, r.percentage, r.inclusive, r.compound, r.components, false as archived
  from revenue.tax_rates r
  where r.organization_id = $1 and r.status = 'active' and not r.inclusive
    and r.kind in ('vat', 'gst', 'sales_tax') and r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
  order by r.country <> $3, r.components is not null, r.code`;

/**
 * Lines that say their tax in percent name the rate of so many percent instead. What was agreed on must be charged,
 * whether or not somebody has set up its rate: where there is none, one is made.
 */
export async function linesByRate(
  unit: Unit,
  lines: readonly Line[],
): Promise<{ lines: Line[]; made: ChargedRate[] }> {
  const made: ChargedRate[] = [];
  if (lines.every((line) => line.taxPct === undefined)) return { lines: [...lines], made };
  // Of two plans at once the second sees the rate that the first one made.
  await unit.sql(`select pg_advisory_xact_lock(hashtextextended('rates by percentage ' || $1, 0))`, [
    unit.tenantId,
  ]);
  const known = await unit.sql<ChargedRate>(CHARGED, [unit.tenantId, unit.today, unit.organization.country]);
  const codes = await unit.sql<{ code: string }>(
    `select r.code from revenue.tax_rates r where r.organization_id = $1 and r.code like 'TAX-%'`,
    [unit.tenantId],
  );
  const faults: FaultDetail[] = [];
  const refuse = (index: number, code: string, message: string): null => {
    faults.push({ pointer: `/template/lines/${String(index)}/taxPct`, code, message });
    return null;
  };
  const named = lines.map(({ taxPct, ...line }, index): Line => {
    if (taxPct === undefined) return line;
    if (line.taxRateId) return { ...line, taxRateId: refuse(index, 'invalid', 'stands with taxRateId') };
    const percentage = taxPct === null ? Decimal.ZERO : Decimal.parse(taxPct);
    if (percentage.isZero) return { ...line, taxRateId: null };
    let rate = [...known, ...made].find((one) => chargedBy(one).equals(percentage));
    if (!rate && unit.rights(taxRates).some('create')) {
      rate = makeRate(unit, percentage, new Set(codes.map(({ code }) => code)));
      made.push(rate);
    }
    return {
      ...line,
      taxRateId:
        rate?.id ?? refuse(index, 'unknown', `there is no active tax rate of ${percentage.toString()} %`),
    };
  });
  if (faults.length)
    throw unprocessable('revenue.invoice_schedule.invalid_plan', 'This plan would not work.', faults);
  return { lines: named, made };
}

/** What was made in this unit is not in the database yet. */
export const withRates = (sources: LineSources, made: readonly ChargedRate[]): LineSources =>
  made.length === 0
    ? sources
    : { ...sources, rates: new Map([...sources.rates, ...made.map((rate) => [rate.id, rate] as const)]) };

/** Percent that a rate charges in all, its parts and what they charge on each other included. */
function chargedBy(rate: ChargedRate): Decimal {
  const { components, one } = chargeOf(rate);
  const sum = components.reduce(
    (total, part) => total + (part.withheld ? -part.effective : part.effective),
    0n,
  );
  return Decimal.ofUnscaled(sum * 100n, String(one).length - 1);
}

function makeRate(unit: Unit, percentage: Decimal, codes: ReadonlySet<string>): ChargedRate {
  const { country } = unit.organization;
  const words = percentage.toString();
  // Codes of rates that were archived since stay theirs.
  let code = `TAX-${words}`;
  for (let n = 2; codes.has(code); n += 1) code = `TAX-${words}-${String(n)}`;
  const rate: TaxRate = unit.create(taxRates, {
    name: `Tax ${words} %`,
    code,
    kind: defaultTaxRates(country)[0]?.kind ?? 'sales_tax',
    percentage: words,
    country,
    validFrom: unit.today,
  });
  return Object.assign({ archived: false }, rate);
}
