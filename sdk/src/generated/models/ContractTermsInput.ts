/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContractTermsInput = {
    /**
     * Last day on which it is in force; null: no end.
     */
    endsOn?: string | null;
    autoRenew?: boolean;
    renewalTermMonths?: number | null;
    /**
     * Days before the end by which notice must be given.
     */
    renewalNoticeDays?: number | null;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    valueMinor?: number | null;
};

