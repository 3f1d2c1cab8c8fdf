/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SendReceiptInput = {
    /**
     * The client's address unless told.
     */
    to?: Array<string>;
    message?: string;
};

