/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FlagContractRisksInput = {
    id: string;
    /**
     * The version in force unless told.
     */
    versionNo?: number;
};

