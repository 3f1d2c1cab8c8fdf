import { Currency, Json, Table, TenantEntity, Text, UnitAmount, Uuid } from '@omni/platform';
import type { ProductKind } from './product.choices';
import type { ProductStatus } from './product.transitions';

/** From this quantity on, the whole quantity costs this much a unit. */
export interface PriceTier {
  from: string;
  unitAmount: string;
}

@Table('revenue.products', 'product')
export class Product extends TenantEntity {
  @Text({ nullable: true }) sku: string | null = null;
  @Text() name!: string;
  @Text() kind!: ProductKind;
  @Text({ nullable: true }) description: string | null = null;
  @Text({ nullable: true }) unit: string | null = null;
  /** decimal minor units, which may lie below one */
  @UnitAmount() unitAmount!: string;
  @Currency() currency!: string;
  @Json({ nullable: true }) priceTiers: PriceTier[] | null = null;
  @Uuid({ nullable: true }) taxRateId: string | null = null;
  @Uuid({ nullable: true }) revenueAccountId: string | null = null;
  @Uuid({ nullable: true }) inventoryItemId: string | null = null;
  @Uuid({ nullable: true }) meterId: string | null = null;
  @Text() status: ProductStatus = 'active';
}
