import { Currency, Json, Table, TenantEntity, Text, UnitAmount, Uuid } from '@omni/platform';

export const PRODUCT_KINDS = ['service', 'goods', 'usage'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];
export const PRODUCT_STATUSES = ['active', 'archived'] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

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
