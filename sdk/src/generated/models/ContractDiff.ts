/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractDiffPart } from './ContractDiffPart';
export type ContractDiff = {
    from: number;
    to: number;
    /**
     * Lines.
     */
    added: number;
    removed: number;
    parts: Array<ContractDiffPart>;
    /**
     * The same as a unified patch.
     */
    patch: string;
};

