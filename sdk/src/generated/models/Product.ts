/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PriceTier } from './PriceTier';
import type { ProductKind } from './ProductKind';
import type { ProductStatus } from './ProductStatus';
export type Product = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    sku: string | null;
    name: string;
    kind: ProductKind;
    description: string | null;
    unit: string | null;
    unitAmount: string;
    currency: string;
    priceTiers: Array<PriceTier> | null;
    taxRateId: string | null;
    revenueAccountId: string | null;
    inventoryItemId: string | null;
    meterId: string | null;
    status: ProductStatus;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

