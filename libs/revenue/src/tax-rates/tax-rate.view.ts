import { viewOf } from '@omni/platform';
import { shortest } from '../decimals';
import type { TaxRate } from './tax-rate.entity';

export const taxRateView = (row: TaxRate) => ({
  ...viewOf(row),
  name: row.name,
  code: row.code,
  kind: row.kind,
  percentage: shortest(row.percentage),
  inclusive: row.inclusive,
  compound: row.compound,
  country: row.country,
  region: row.region,
  outputAccountId: row.outputAccountId,
  inputAccountId: row.inputAccountId,
  validFrom: row.validFrom,
  validTo: row.validTo,
  components: row.components,
  status: row.status,
});
