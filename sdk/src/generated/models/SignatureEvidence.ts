/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SignatureEvidence = {
    seq: number;
    kind: string;
    data: Record<string, any> | null;
    occurredAt: string;
    prevHash: string;
    hash: string;
};

