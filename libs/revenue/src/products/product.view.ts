import { viewOf } from '@omni/platform';
import { shortest } from '../decimals';
import type { Product } from './product.entity';

export const productView = (row: Product) => ({
  ...viewOf(row),
  sku: row.sku,
  name: row.name,
  kind: row.kind,
  description: row.description,
  unit: row.unit,
  unitAmount: shortest(row.unitAmount),
  currency: row.currency,
  priceTiers: row.priceTiers,
  taxRateId: row.taxRateId,
  revenueAccountId: row.revenueAccountId,
  inventoryItemId: row.inventoryItemId,
  meterId: row.meterId,
  status: row.status,
});
