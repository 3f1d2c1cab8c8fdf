/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SendProposalInput = {
    /**
     * The contact's address, else the client's, unless told.
     */
    to?: string;
    message?: string;
    /**
     * A day in the organization's time zone
     */
    validUntil?: string;
};

