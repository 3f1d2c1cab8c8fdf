/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractStatus } from './ContractStatus';
export type ContractSentForSignature = {
    contractId: string;
    number: string | null;
    status: ContractStatus;
    versionId: string;
    documentSha256: string;
    signatureRequestId: string;
};

