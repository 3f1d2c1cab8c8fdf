/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LeadScoreFactor = {
    factor: string;
    /**
     * The most points this factor can give.
     */
    weight: number;
    /**
     * The fact as it was read.
     */
    value: (string | number);
    /**
     * Points given; all contributions add up to the score.
     */
    contribution: number;
    /**
     * Rows that the fact was read from.
     */
    refs: Array<string>;
};

