/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PayInvoiceInput = {
    method?: 'bank_transfer' | 'card' | 'direct_debit' | 'cheque';
    /**
     * All that is due unless told.
     */
    amountMinor?: number;
};

