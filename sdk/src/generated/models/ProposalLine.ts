/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProposalLine = {
    key: string;
    productId: string | null;
    description: string;
    quantity: string;
    unit: string | null;
    unitAmount: string;
    discountPct: string | null;
    taxPct: string | null;
    optional: boolean;
    selected: boolean;
    group: string | null;
    /**
     * Net of discount and tax, when the line counts.
     */
    netMinor: number;
    /**
     * Whole minor units of the currency.
     */
    taxMinor: number;
};

