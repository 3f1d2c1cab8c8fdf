/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TerminateContractInput = {
    reason: string;
    /**
     * Today unless told.
     */
    on?: string;
};

