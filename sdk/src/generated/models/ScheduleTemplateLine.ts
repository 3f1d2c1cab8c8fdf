/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ScheduleTemplateLine = {
    productId?: string | null;
    description?: string;
    /**
     * Quantity as a decimal string, at most 6 decimals
     */
    quantity?: string;
    unit?: string | null;
    /**
     * Unit price in minor units as a decimal string, at most 8 decimals
     */
    unitAmount?: string;
    discountPct?: string | null;
    taxRateId?: string | null;
    /**
     * In place of taxRateId: the organization's active rate of so many percent on top of the price, made where there is none and the caller may make one.
     */
    taxPct?: string | null;
    revenueAccountId?: string | null;
};

