/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PriceTier = {
    /**
     * From this quantity on the whole quantity costs this much a unit.
     */
    from: string;
    /**
     * Unit price in minor units as a decimal string, at most 8 decimals
     */
    unitAmount: string;
};

