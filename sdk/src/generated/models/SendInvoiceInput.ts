/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SendInvoiceInput = {
    /**
     * Unless told: the invoice's contact, else the client, else its primary contact, else its oldest with an address.
     */
    to?: Array<string>;
    cc?: Array<string>;
    /**
     * Stands first; what is due, until when and how to pay follows.
     */
    message?: string;
};

