/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SignatureEvidenceCheck = {
    valid: boolean;
    count: number;
    firstBadSeq: number | null;
    reason: 'missing' | 'previous_hash' | 'hash' | 'emptied' | null;
    /**
     * Hash of the last link.
     */
    head: string;
};

