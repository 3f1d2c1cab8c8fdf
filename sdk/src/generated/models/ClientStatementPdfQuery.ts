/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ClientStatementPdfQuery = {
    clientId: string;
    /**
     * Three months before the last day unless told.
     */
    from?: string;
    /**
     * Today unless told.
     */
    to?: string;
};

