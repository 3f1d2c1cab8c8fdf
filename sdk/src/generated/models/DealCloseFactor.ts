/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DealCloseFactor = {
    factor: string;
    value: (string | number);
    weight: number;
    /**
     * Bias and contributions add up to the logit.
     */
    contribution: number;
    refs: Array<string>;
};

