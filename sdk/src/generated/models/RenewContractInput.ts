/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RenewContractInput = {
    /**
     * A renewal term after the present end unless told.
     */
    endsOn?: string;
    changeNote?: string;
};

