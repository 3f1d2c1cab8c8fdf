/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProposalLineInput = {
    /**
     * By which the line is chosen; l1, l2 … unless told.
     */
    key?: string;
    /**
     * Brings description, unit, price and tax where left out.
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
    /**
     * Percent from 0 to 100 as a decimal string
     */
    discountPct?: string | null;
    /**
     * On top of the price; null: no tax.
     */
    taxPct?: string | null;
    /**
     * The client may take it or leave it.
     */
    optional?: boolean;
    /**
     * Of the lines of a group the client takes one.
     */
    group?: string | null;
    /**
     * Of an optional line or one of a group: in unless the client says otherwise.
     */
    selected?: boolean;
};

