/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerSyncDirection } from './LedgerSyncDirection';
import type { LedgerSyncedType } from './LedgerSyncedType';
import type { LedgerSyncStatus } from './LedgerSyncStatus';
export type LedgerSync = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    /**
     * The connection to the ledger.
     */
    integrationId: string;
    entityType: LedgerSyncedType;
    entityId: string;
    externalType: string;
    externalId: string | null;
    externalVersion: string | null;
    pushGeneration: number;
    direction: LedgerSyncDirection;
    status: LedgerSyncStatus;
    lastError: {
        code: string;
        message: string;
        providerCode: string | null;
        at: string;
    } | null;
    lastSyncedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

