/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PriceTier } from './PriceTier';
import type { ProductKind } from './ProductKind';
export type ProductRevise = {
    sku?: string | null;
    name?: string;
    kind?: ProductKind;
    description?: string | null;
    unit?: string | null;
    /**
     * Unit price in minor units as a decimal string, at most 8 decimals
     */
    unitAmount?: string;
    /**
     * ISO 4217 currency code
     */
    currency?: string;
    priceTiers?: Array<PriceTier> | null;
    taxRateId?: string | null;
    revenueAccountId?: string | null;
    inventoryItemId?: string | null;
    meterId?: string | null;
};

