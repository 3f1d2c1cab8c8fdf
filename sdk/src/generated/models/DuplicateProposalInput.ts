/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DuplicateProposalInput = {
    /**
     * The same client unless told; another one takes no contact, deal or engagement along.
     */
    clientId?: string;
    title?: string;
};

