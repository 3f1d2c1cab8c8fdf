/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { UsageWindow } from './UsageWindow';
export type InvoiceLine = {
    id: string;
    position: number;
    productId: string | null;
    description: string;
    quantity: string;
    unit: string | null;
    unitAmount: string;
    discountPct: string | null;
    taxRateId: string | null;
    /**
     * Whole minor units of the currency.
     */
    discountMinor: number;
    /**
     * Whole minor units of the currency.
     */
    taxAmountMinor: number;
    /**
     * Net of discount and tax, in minor units.
     */
    amountMinor: number;
    revenueAccountId: string | null;
    milestoneId: string | null;
    taskId: string | null;
    timeEntryIds: Array<string>;
    usageWindow: UsageWindow | null;
    serviceStartsOn: string | null;
    serviceEndsOn: string | null;
};

