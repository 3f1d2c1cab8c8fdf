/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SendInvoiceInput = {
    /**
     * Unless told: the invoice's contact, else the client, else its primary or only contact with an address.
     */
    to?: Array<string>;
    cc?: Array<string>;
    message?: string;
};

