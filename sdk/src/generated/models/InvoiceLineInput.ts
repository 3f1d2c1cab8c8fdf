/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { UsageWindow } from './UsageWindow';
export type InvoiceLineInput = {
    /**
     * Brings description, unit, price and tax where they are left out.
     */
    productId?: string | null;
    description?: string;
    /**
     * 1 unless told.
     */
    quantity?: string;
    unit?: string | null;
    /**
     * Unit price in minor units as a decimal string, at most 8 decimals
     */
    unitAmount?: string;
    discountPct?: string | null;
    /**
     * null: no tax, whatever the product says.
     */
    taxRateId?: string | null;
    revenueAccountId?: string | null;
    milestoneId?: string | null;
    taskId?: string | null;
    /**
     * Approved time that this line charges; no other invoice may.
     */
    timeEntryIds?: Array<string>;
    usageWindow?: UsageWindow | null;
    /**
     * With serviceEndsOn: revenue is earned over these days.
     */
    serviceStartsOn?: string | null;
    /**
     * A day in the organization's time zone
     */
    serviceEndsOn?: string | null;
};

