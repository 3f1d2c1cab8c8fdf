/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type GiveContractNoticeInput = {
    /**
     * Today unless told; never a day to come.
     */
    on?: string;
};

