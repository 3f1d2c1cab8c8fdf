/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractRiskFlag } from './ContractRiskFlag';
export type ContractRisks = {
    versionNo: number;
    /**
     * Of the text that was read.
     */
    sha256: string;
    flags: Array<ContractRiskFlag>;
};

