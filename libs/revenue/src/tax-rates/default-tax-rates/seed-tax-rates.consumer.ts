import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type Unit } from '@omni/platform';
import { TaxRate } from '../tax-rate.entity';
import { defaultTaxRates } from './default-tax-rates';

/** Gives a new organization the tax rates of its country, to be revised like its own. */
@Injectable()
@Consumes('revenue.seed-tax-rates', 'organization.created')
export class SeedTaxRates implements EventConsumer {
  async handle(unit: Unit): Promise<void> {
    const { country } = unit.organization;
    // What somebody made faster than the event came must not be doubled.
    const kept = await unit.sql<{ code: string }>(
      'select code from revenue.tax_rates where organization_id = $1',
      [unit.tenantId],
    );
    const codes = new Set(kept.map(({ code }) => code));
    for (const { components, ...rate } of defaultTaxRates(country)) {
      if (codes.has(rate.code)) continue;
      unit.insert(TaxRate, { ...rate, country, components: components ? [...components] : null });
    }
  }
}
