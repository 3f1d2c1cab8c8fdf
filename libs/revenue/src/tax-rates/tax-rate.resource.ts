import { defineResource, may } from '@omni/platform';
import { taxRateContract } from './tax-rate.contract';
import { TaxRate } from './tax-rate.entity';
import { taxRateView } from './tax-rate.view';

export const taxRates = defineResource<TaxRate>({
  module: 'revenue',
  name: 'tax-rates',
  summary: 'Value added, sales and withholding taxes that lines are charged with.',
  kind: 'aggregate',
  entity: TaxRate,
  contract: taxRateContract,
  view: taxRateView,
  importable: true,
  access: {
    owner: may('read create update'),
    manager: may('read'),
    staff: may('read'),
    accountant: may('read create update'),
  },
  softDelete: false,
  matchOn: ['code'],
  list: { filter: ['status', 'country', 'code'], sort: ['code'], defaultSort: 'code' },
});
