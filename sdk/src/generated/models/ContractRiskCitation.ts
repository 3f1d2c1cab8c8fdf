/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContractRiskCitation = {
    /**
     * Index in the body, from 0.
     */
    block: number;
    clauseKey: string | null;
    start: number;
    end: number;
    quote: string;
    passage: string;
};

