/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BankDetails = {
    accountHolder: string;
    iban?: string | null;
    accountNumber?: string | null;
    /**
     * Sort code, ABA number, BSB …
     */
    routingNumber?: string | null;
    bic?: string | null;
    bankName?: string | null;
};

