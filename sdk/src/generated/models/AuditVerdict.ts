/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AuditVerdict = {
    valid: boolean;
    /**
     * Entries walked.
     */
    checked: number;
    fromSeq: number;
    toSeq: number;
    /**
     * Whether the walk reached the head.
     */
    complete: boolean;
    /**
     * Send it as fromSeq to walk on.
     */
    nextSeq: number | null;
    /**
     * Entries whose rows retention has dropped: their links are checked, their contents are gone.
     */
    expired: number;
    firstBad: {
        seq: number;
        auditId: string | null;
        reason: 'changed_row' | 'missing_row' | 'inserted_row' | 'missing_seal' | 'broken_link' | 'dropped_tail' | 'foreign_head';
        message: string;
    } | null;
};

