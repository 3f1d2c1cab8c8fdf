/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DealForecastMonth = {
    /**
     * YYYY-MM; null for deals without an expected close.
     */
    month: string | null;
    currency: string;
    count: number;
    amountMinor: number;
    weightedMinor: number;
};

