/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractRiskCitation } from './ContractRiskCitation';
import type { ContractRiskSeverity } from './ContractRiskSeverity';
export type ContractRiskFlag = {
    code: string;
    severity: ContractRiskSeverity;
    title: string;
    why: string;
    citations: Array<ContractRiskCitation>;
};

