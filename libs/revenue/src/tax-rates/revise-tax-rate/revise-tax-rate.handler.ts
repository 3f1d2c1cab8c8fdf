import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, conflict, type Handles, type Unit } from '@omni/platform';
import { TaxRate } from '../tax-rate.entity';
import { taxRates } from '../tax-rate.resource';
import { ReviseTaxRate } from './revise-tax-rate.command';

/** What a line's tax was computed from. A line keeps its rate's id, so these never change under it. */
const COMPUTED_FROM = ['kind', 'percentage', 'inclusive', 'compound', 'components', 'country'] as const;

@CommandHandler(ReviseTaxRate)
export class ReviseTaxRateHandler implements Handles<typeof ReviseTaxRate> {
  async execute({ unit, input }: ReviseTaxRate): Promise<TaxRate> {
    const [rate, used] = await Promise.all([unit.load(taxRates, input.id), isUsed(unit, input.id)]);
    const touched = COMPUTED_FROM.filter((property) => input[property] !== undefined);
    if (used && touched.length) {
      throw conflict(
        'revenue.tax_rate.in_use',
        'Lines were charged with this rate. Archive it and create a new one.',
        {
          fields: touched,
        },
      );
    }
    applyPatch(rate, input);
    return rate;
  }
}

async function isUsed(unit: Unit, rateId: string): Promise<boolean> {
  const [row] = await unit.sql<{ used: boolean }>(
    `select exists (select 1 from revenue.invoice_lines l where l.organization_id = $1 and l.tax_rate_id = $2) as used`,
    [unit.tenantId, rateId],
  );
  return row?.used ?? false;
}
