import { command, id } from '@omni/platform';
import { taxRateContract } from '../tax-rate.contract';
import { taxRates } from '../tax-rate.resource';

export class ReviseTaxRate extends command({
  name: 'tax_rate.revise',
  summary: 'Revises a tax rate; what a line was charged with stays as it is',
  resource: taxRates,
  needs: 'update',
  input: taxRateContract.revise.extend({ id }).meta({ id: 'ReviseTaxRateInput' }),
  output: taxRateContract.view,
  effect: 'reversible',
  errors: ['revenue.tax_rate.in_use'],
}) {}
