/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ProposalDepositAmount = {
    kind: 'amount';
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    amountMinor: number;
};

