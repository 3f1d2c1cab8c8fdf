import { all, defineResource, may } from '@omni/platform';
import { productContract } from './product.contract';
import { Product } from './product.entity';
import { productView } from './product.view';

export const products = defineResource<Product>({
  module: 'revenue',
  name: 'products',
  summary: 'Services and goods that are sold, with their price and tax.',
  kind: 'aggregate',
  entity: Product,
  contract: productContract,
  view: productView,
  importable: true,
  access: {
    owner: all,
    manager: may('read create update'),
    staff: may('read'),
    accountant: may('read create update'),
  },
  matchOn: ['sku', 'name'],
  list: {
    filter: ['status', 'kind', 'sku', 'name', 'currency', 'taxRateId'],
    sort: ['name', 'sku'],
    include: { taxRate: { type: 'tax_rate', by: 'taxRateId' } },
    search: {
      title: (row: Product) => row.name,
      text: (row: Product) => [row.name, row.sku, row.description],
    },
  },
});
