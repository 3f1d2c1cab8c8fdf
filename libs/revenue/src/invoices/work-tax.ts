import type { Unit } from '@omni/platform';
import { documentSettings } from '../document-settings';
import type { ClientFacts } from '../facts/parties';
import { defaultTaxRates } from '../tax-rates/default-tax-rates/default-tax-rates';

/**
 * The tax rate of an invoice for work. What the caller says holds; else a client who pays no tax is charged none; else
 * the organization's setting (`documents.workTaxRateId`, null: no tax). Where nothing is set a person decides by the
 * draft, but nobody looks at what a workflow issues: there a client of the organization's own country is charged the
 * country's standard rate, as long as the organization keeps it. Abroad other rules hold, and nothing is guessed.
 */
export async function workTaxRate(
  unit: Unit,
  client: ClientFacts | null,
  said: string | null | undefined,
): Promise<string | null> {
  if (said !== undefined) return said;
  if (client?.taxExempt) return null;
  const { workTaxRateId } = documentSettings(unit.organization);
  if (workTaxRateId !== undefined) return workTaxRateId;
  const { country } = unit.organization;
  const theirs = client?.billingAddress?.country;
  const abroad = typeof theirs === 'string' && theirs !== country;
  const [standard] = defaultTaxRates(country);
  if (unit.principal.kind !== 'workflow' || abroad || !standard) return null;
  const [rate] = await unit.sql<{ id: string }>(
    `select r.id from revenue.tax_rates r
     where r.organization_id = $1 and r.code = $2 and r.status = 'active' and not r.inclusive
       and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3)
     order by r.valid_from desc limit 1`,
    [unit.tenantId, standard.code, unit.today],
  );
  return rate?.id ?? null;
}
