/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type UnapplyPaymentInput = {
    invoiceId?: string;
    billId?: string;
    /**
     * All of it unless told.
     */
    amountMinor?: number;
};

