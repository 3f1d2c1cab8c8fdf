/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DeclineSharedProposalInput = {
    /**
     * Of the link in the mail.
     */
    token: string;
    reason: string;
};

