/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AgreementMoneyValue = {
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    amountMinor: number;
    /**
     * ISO 4217 currency code
     */
    currency: string;
};

