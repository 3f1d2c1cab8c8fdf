import type { Unit } from '@omni/platform';
import type { PriceTier } from '../../products/product.entity';
import type { InvoiceTaxRate } from '../totals';
import type { InvoiceLineValues } from '../invoice.contract';

/** What a product brings to a line. */
export interface PricedProduct {
  id: string;
  name: string;
  description: string | null;
  unit: string | null;
  unitAmount: string;
  currency: string;
  priceTiers: PriceTier[] | null;
  taxRateId: string | null;
  revenueAccountId: string | null;
  archived: boolean;
}

export type ChargedRate = InvoiceTaxRate & { archived: boolean };

/** Everything that lines refer to. */
export interface LineSources {
  products: ReadonlyMap<string, PricedProduct>;
  rates: ReadonlyMap<string, ChargedRate>;
}

const PRODUCTS = `
  select p.id, p.name, p.description, p.unit, p.unit_amount as "unitAmount", p.currency, p.price_tiers as "priceTiers",
    p.tax_rate_id as "taxRateId", p.revenue_account_id as "revenueAccountId", p.status = 'archived' as archived
  from revenue.products p
  where p.organization_id = $1 and p.id = any($2::uuid[]) and p.deleted_at is null`;

const RATES = `
  select r.id, r.name, r.kind, r.percentage, r.inclusive, r.compound, r.components, r.status = 'archived' as archived
  from revenue.tax_rates r
  where r.organization_id = $1 and r.id = any($2::uuid[])`;

/** The rates of products are known to the database alone before the products are read: both go in one flight. */
const RATES_OF_PRODUCTS = `${RATES}
  union select r.id, r.name, r.kind, r.percentage, r.inclusive, r.compound, r.components, r.status = 'archived'
  from revenue.tax_rates r join revenue.products p on p.organization_id = r.organization_id and p.tax_rate_id = r.id
  where r.organization_id = $1 and p.id = any($3::uuid[])`;

/** Reads what lines refer to without waiting in between; no statement where they refer to nothing. */
export async function lineSources(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  lines: readonly Pick<InvoiceLineValues, 'productId' | 'taxRateId'>[],
): Promise<LineSources> {
  const productIds = distinct(lines.map((line) => line.productId));
  const rateIds = distinct(lines.map((line) => line.taxRateId));
  const [products, rates] = await Promise.all([
    productIds.length ? unit.sql<PricedProduct>(PRODUCTS, [unit.tenantId, productIds]) : [],
    productIds.length
      ? unit.sql<ChargedRate>(RATES_OF_PRODUCTS, [unit.tenantId, rateIds, productIds])
      : rateIds.length
        ? unit.sql<ChargedRate>(RATES, [unit.tenantId, rateIds])
        : [],
  ]);
  return { products: byId(products), rates: byId(rates) };
}

const distinct = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => typeof id === 'string')),
];
const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
