/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DealSum = {
    currency: string;
    count: number;
    amountMinor: number;
    /**
     * Amounts times their probabilities, rounded half away from zero.
     */
    weightedMinor: number;
};

