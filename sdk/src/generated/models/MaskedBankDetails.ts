/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MaskedBankDetails = {
    accountHolder: string;
    /**
     * The last four characters of IBAN or account number: `•••• 3000`.
     */
    account: string;
    bankName: string | null;
};

