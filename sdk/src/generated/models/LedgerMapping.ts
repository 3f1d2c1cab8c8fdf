/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerMappingEntry } from './LedgerMappingEntry';
export type LedgerMapping = {
    connectionId: string;
    entries: Array<LedgerMappingEntry>;
    /**
     * What documents use and nothing is mapped to. While nothing of a kind is mapped, the ledger’s defaults hold.
     */
    unmapped: Array<{
        kind: 'account' | 'tax';
        key: string;
        label: string | null;
        /**
         * Documents that wait for it.
         */
        skipped: number;
    }>;
    /**
     * Of the ledger, as it told last; null before it was asked.
     */
    accounts: Array<{
        code: string;
        name: string;
    }> | null;
    taxCodes: Array<{
        code: string;
        name: string;
    }> | null;
    codesAt: string | null;
};

