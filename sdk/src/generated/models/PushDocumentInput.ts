/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerPushedType } from './LedgerPushedType';
export type PushDocumentInput = {
    entityType: LedgerPushedType;
    entityId: string;
    /**
     * The oldest ledger that is connected unless told.
     */
    connectionId?: string;
};

