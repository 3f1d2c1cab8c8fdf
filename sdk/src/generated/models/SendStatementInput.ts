/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SendStatementInput = {
    /**
     * Three months before the last day unless told.
     */
    from?: string;
    /**
     * Today unless told.
     */
    to?: string;
    /**
     * The client's address unless told.
     */
    recipients?: Array<string>;
    message?: string;
};

