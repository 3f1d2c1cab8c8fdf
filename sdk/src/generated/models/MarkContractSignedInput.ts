/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MarkContractSignedInput = {
    /**
     * Today unless told; never a day to come.
     */
    signedOn?: string;
    /**
     * The scan.
     */
    fileId?: string | null;
};

