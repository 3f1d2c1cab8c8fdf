/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DiffContractVersionsInput = {
    id: string;
    /**
     * The version before unless told.
     */
    from?: number;
    /**
     * The newest unless told.
     */
    to?: number;
};

