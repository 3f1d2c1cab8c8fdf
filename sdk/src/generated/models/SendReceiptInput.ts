/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SendReceiptInput = {
    /**
     * Unless told: the client's address, else its primary contact's, else its oldest's with one.
     */
    to?: Array<string>;
    /**
     * Stands first; what was received follows.
     */
    message?: string;
};

