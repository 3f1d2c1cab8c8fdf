/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AuditHead = {
    seq: number;
    /**
     * SHA-256 in hexadecimal digits.
     */
    hash: string;
    sealedAt: string | null;
    /**
     * Entries that wait to be sealed.
     */
    unsealed: number;
    /**
     * The head as it was noted last, once a day.
     */
    anchor: {
        day: string;
        seq: number;
        /**
         * SHA-256 in hexadecimal digits.
         */
        hash: string;
    } | null;
};

