/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntegrationAuthKind } from './IntegrationAuthKind';
import type { IntegrationCategory } from './IntegrationCategory';
import type { IntegrationError } from './IntegrationError';
import type { IntegrationStatus } from './IntegrationStatus';
export type Integration = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    provider: string;
    category: IntegrationCategory;
    displayName: string;
    authKind: IntegrationAuthKind;
    scopes?: Array<string>;
    status: IntegrationStatus;
    config?: Record<string, any>;
    externalAccountId?: string | null;
    externalAccountName?: string | null;
    /**
     * When the provider first took the credentials.
     */
    connectedAt: string | null;
    lastSyncAt: string | null;
    lastSuccessAt: string | null;
    lastError?: IntegrationError | null;
    /**
     * Failures in a row.
     */
    errorCount: number;
    /**
     * Where what was granted can be granted anew.
     */
    reauthUrl?: string | null;
    connectedByMemberId?: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

