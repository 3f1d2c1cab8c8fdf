/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PrintProposalInput = {
    id: string;
    /**
     * The current version unless told.
     */
    version?: number;
};

