import { command, id } from '@omni/platform';
import { z } from 'zod';
import { taxRateContract } from '../tax-rate.contract';
import { taxRates } from '../tax-rate.resource';

export class ArchiveTaxRate extends command({
  name: 'tax_rate.archive',
  summary: 'Takes a tax rate out of use; documents keep it',
  resource: taxRates,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'ArchiveTaxRateInput' }),
  output: taxRateContract.view,
  effect: 'irreversible',
}) {}
