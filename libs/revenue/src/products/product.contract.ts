import { base, currencyCode, id, quantityString, unitAmountString } from '@omni/platform';
import { z } from 'zod';
import { PRODUCT_KINDS } from './product.choices';
import { PRODUCT_STATUSES } from './product.transitions';

const kind = z.enum(PRODUCT_KINDS).meta({ id: 'ProductKind' });
const tier = z
  .strictObject({
    from: quantityString.describe('From this quantity on the whole quantity costs this much a unit.'),
    unitAmount: unitAmountString,
  })
  .meta({ id: 'PriceTier' });

const fields = {
  sku: z.string().trim().min(1).max(64).nullable().optional(),
  name: z.string().trim().min(1).max(200),
  kind,
  description: z.string().trim().max(2000).nullable().optional(),
  unit: z.string().trim().min(1).max(24).nullable().optional(),
  unitAmount: unitAmountString,
  currency: currencyCode,
  priceTiers: z.array(tier).min(1).max(20).nullable().optional(),
  taxRateId: id.nullable().optional(),
  revenueAccountId: id.nullable().optional(),
  inventoryItemId: id.nullable().optional(),
  meterId: id.nullable().optional(),
};

export const productContract = {
  create: z.strictObject(fields).meta({ id: 'ProductCreate' }),
  revise: z.strictObject(fields).partial().meta({ id: 'ProductRevise' }),
  view: z
    .strictObject({
      ...base,
      sku: z.string().nullable(),
      name: z.string(),
      kind,
      description: z.string().nullable(),
      unit: z.string().nullable(),
      unitAmount: z.string(),
      currency: z.string(),
      priceTiers: z.array(tier).nullable(),
      taxRateId: id.nullable(),
      revenueAccountId: id.nullable(),
      inventoryItemId: id.nullable(),
      meterId: id.nullable(),
      status: z.enum(PRODUCT_STATUSES).meta({ id: 'ProductStatus' }),
    })
    .meta({ id: 'Product' }),
};
