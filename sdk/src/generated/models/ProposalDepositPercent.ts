/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProposalDepositPercent = {
    kind: 'percent';
    /**
     * Percent from 0 to 100 as a decimal string
     */
    percent: string;
};

