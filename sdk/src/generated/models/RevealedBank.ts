/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RevealedBank = {
    accountHolder: string;
    iban: string | null;
    accountNumber: string | null;
    routingNumber: string | null;
    bic: string | null;
    bankName: string | null;
};

