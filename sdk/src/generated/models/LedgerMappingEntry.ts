/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerMappedKind } from './LedgerMappedKind';
export type LedgerMappingEntry = {
    kind: LedgerMappedKind;
    /**
     * An account by its id or its role (sales, operating_expense, inventory), a tax rate by its id.
     */
    key: string;
    /**
     * The ledger's own code.
     */
    code: string;
    name?: string | null;
};

