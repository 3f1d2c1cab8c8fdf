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
     * Unless told: the client's address, else its primary contact's, else its oldest's with one.
     */
    recipients?: Array<string>;
    /**
     * Stands first; the period and the balance follow.
     */
    message?: string;
};

