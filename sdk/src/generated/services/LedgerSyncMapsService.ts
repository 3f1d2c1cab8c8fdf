/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerSync } from '../models/LedgerSync';
import type { LedgerSyncPage } from '../models/LedgerSyncPage';
import type { LedgerSyncVersionPage } from '../models/LedgerSyncVersionPage';
import type { PullNowInput } from '../models/PullNowInput';
import type { PullStarted } from '../models/PullStarted';
import type { PushDocumentInput } from '../models/PushDocumentInput';
import type { ResolveConflictInput } from '../models/ResolveConflictInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class LedgerSyncMapsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists ledger sync maps
     * Allowed for owner, manager, accountant.
     * @returns LedgerSyncPage Done.
     * @throws ApiError
     */
    public listLedgerSyncMaps({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        asOf,
        filterTag,
        filterTagIn,
        filterIntegrationId,
        filterIntegrationIdNe,
        filterIntegrationIdIn,
        filterEntityType,
        filterEntityTypeNe,
        filterEntityTypeIn,
        filterEntityTypeLike,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterExternalId,
        filterExternalIdNe,
        filterExternalIdIn,
        filterExternalIdLike,
        filterExternalIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterCreatedAt,
        filterCreatedAtNe,
        filterCreatedAtGt,
        filterCreatedAtGte,
        filterCreatedAtLt,
        filterCreatedAtLte,
        filterCreatedAtIn,
        filterUpdatedAt,
        filterUpdatedAtNe,
        filterUpdatedAtGt,
        filterUpdatedAtGte,
        filterUpdatedAtLt,
        filterUpdatedAtLte,
        filterUpdatedAtIn,
    }: {
        /**
         * How many rows a page holds.
         */
        limit?: number,
        /**
         * The nextCursor of the page before.
         */
        cursor?: string,
        /**
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt.
         */
        sort?: string,
        /**
         * Only these fields, comma separated.
         */
        fields?: string,
        /**
         * Counts all matching rows; costs a second look at them.
         */
        total?: 'none' | 'exact',
        /**
         * Deleted rows as well, or alone (Owner and Manager).
         */
        deleted?: 'include' | 'only',
        /**
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * integrationId equals
         */
        filterIntegrationId?: string,
        /**
         * integrationId differs from
         */
        filterIntegrationIdNe?: string,
        /**
         * integrationId is one of (comma separated)
         */
        filterIntegrationIdIn?: string,
        /**
         * entityType equals
         */
        filterEntityType?: 'client_company' | 'vendor' | 'product' | 'ledger_account' | 'tax_rate' | 'invoice' | 'credit_note' | 'payment' | 'bill',
        /**
         * entityType differs from
         */
        filterEntityTypeNe?: 'client_company' | 'vendor' | 'product' | 'ledger_account' | 'tax_rate' | 'invoice' | 'credit_note' | 'payment' | 'bill',
        /**
         * entityType is one of (comma separated)
         */
        filterEntityTypeIn?: string,
        /**
         * entityType contains
         */
        filterEntityTypeLike?: string,
        /**
         * entityId equals
         */
        filterEntityId?: string,
        /**
         * entityId differs from
         */
        filterEntityIdNe?: string,
        /**
         * entityId is one of (comma separated)
         */
        filterEntityIdIn?: string,
        /**
         * externalId equals
         */
        filterExternalId?: string,
        /**
         * externalId differs from
         */
        filterExternalIdNe?: string,
        /**
         * externalId is one of (comma separated)
         */
        filterExternalIdIn?: string,
        /**
         * externalId contains
         */
        filterExternalIdLike?: string,
        /**
         * externalId is empty (true) or not (false)
         */
        filterExternalIdNull?: boolean,
        /**
         * status equals
         */
        filterStatus?: 'pending' | 'synced' | 'error' | 'conflict' | 'skipped',
        /**
         * status differs from
         */
        filterStatusNe?: 'pending' | 'synced' | 'error' | 'conflict' | 'skipped',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * createdAt equals
         */
        filterCreatedAt?: string,
        /**
         * createdAt differs from
         */
        filterCreatedAtNe?: string,
        /**
         * createdAt is after
         */
        filterCreatedAtGt?: string,
        /**
         * createdAt is at or after
         */
        filterCreatedAtGte?: string,
        /**
         * createdAt is before
         */
        filterCreatedAtLt?: string,
        /**
         * createdAt is at or before
         */
        filterCreatedAtLte?: string,
        /**
         * createdAt is one of (comma separated)
         */
        filterCreatedAtIn?: string,
        /**
         * updatedAt equals
         */
        filterUpdatedAt?: string,
        /**
         * updatedAt differs from
         */
        filterUpdatedAtNe?: string,
        /**
         * updatedAt is after
         */
        filterUpdatedAtGt?: string,
        /**
         * updatedAt is at or after
         */
        filterUpdatedAtGte?: string,
        /**
         * updatedAt is before
         */
        filterUpdatedAtLt?: string,
        /**
         * updatedAt is at or before
         */
        filterUpdatedAtLte?: string,
        /**
         * updatedAt is one of (comma separated)
         */
        filterUpdatedAtIn?: string,
    }): CancelablePromise<LedgerSyncPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/ledger-sync-maps',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[integrationId]': filterIntegrationId,
                'filter[integrationId][ne]': filterIntegrationIdNe,
                'filter[integrationId][in]': filterIntegrationIdIn,
                'filter[entityType]': filterEntityType,
                'filter[entityType][ne]': filterEntityTypeNe,
                'filter[entityType][in]': filterEntityTypeIn,
                'filter[entityType][like]': filterEntityTypeLike,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[externalId]': filterExternalId,
                'filter[externalId][ne]': filterExternalIdNe,
                'filter[externalId][in]': filterExternalIdIn,
                'filter[externalId][like]': filterExternalIdLike,
                'filter[externalId][null]': filterExternalIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[createdAt]': filterCreatedAt,
                'filter[createdAt][ne]': filterCreatedAtNe,
                'filter[createdAt][gt]': filterCreatedAtGt,
                'filter[createdAt][gte]': filterCreatedAtGte,
                'filter[createdAt][lt]': filterCreatedAtLt,
                'filter[createdAt][lte]': filterCreatedAtLte,
                'filter[createdAt][in]': filterCreatedAtIn,
                'filter[updatedAt]': filterUpdatedAt,
                'filter[updatedAt][ne]': filterUpdatedAtNe,
                'filter[updatedAt][gt]': filterUpdatedAtGt,
                'filter[updatedAt][gte]': filterUpdatedAtGte,
                'filter[updatedAt][lt]': filterUpdatedAtLt,
                'filter[updatedAt][lte]': filterUpdatedAtLte,
                'filter[updatedAt][in]': filterUpdatedAtIn,
            },
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Reads one ledger sync
     * Allowed for owner, manager, accountant.
     * @returns LedgerSync Done.
     * @throws ApiError
     */
    public getLedgerSyncMap({
        id,
        fields,
        deleted,
        include,
        asOf,
    }: {
        id: string,
        /**
         * Only these fields, comma separated.
         */
        fields?: string,
        /**
         * Deleted rows as well, or alone (Owner and Manager).
         */
        deleted?: 'include' | 'only',
        /**
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<LedgerSync> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/ledger-sync-maps/{id}',
            path: {
                'id': id,
            },
            query: {
                'fields': fields,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
            },
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Chooses between what lies here and what lies in the ledger
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns LedgerSync Done.
     * @throws ApiError
     */
    public resolveLedgerConflict({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: ResolveConflictInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<LedgerSync> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/ledger-sync-maps/{id}/resolve',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress`,
                412: `stale_version`,
                413: `body_too_large`,
                414: `uri_too_long`,
                415: `unsupported_media_type`,
                422: `validation_failed, idempotency_mismatch`,
                428: `precondition_required`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Tries again to tell a document to the ledger, after it failed or was left out
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns LedgerSync Done.
     * @throws ApiError
     */
    public retryLedgerSync({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<LedgerSync> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/ledger-sync-maps/{id}/retry',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress`,
                412: `stale_version`,
                413: `body_too_large`,
                414: `uri_too_long`,
                415: `unsupported_media_type`,
                422: `validation_failed, idempotency_mismatch`,
                428: `precondition_required`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Lists what a ledger sync was before
     * Allowed for owner, manager, accountant.
     * @returns LedgerSyncVersionPage Done.
     * @throws ApiError
     */
    public listLedgerSyncMapVersions({
        id,
        limit = 25,
        cursor,
    }: {
        id: string,
        /**
         * How many rows a page holds.
         */
        limit?: number,
        /**
         * The nextCursor of the page before.
         */
        cursor?: string,
    }): CancelablePromise<LedgerSyncVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/ledger-sync-maps/{id}/versions',
            path: {
                'id': id,
            },
            query: {
                'limit': limit,
                'cursor': cursor,
            },
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Has the ledger read now for what was paid, voided or deleted there
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns PullStarted Done.
     * @throws ApiError
     */
    public pullFromLedger({
        idempotencyKey,
        dryRun,
        requestBody,
    }: {
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        requestBody?: PullNowInput,
    }): CancelablePromise<PullStarted> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/ledger-sync-maps/pull',
            headers: {
                'Idempotency-Key': idempotencyKey,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.ledger_sync.no_connection`,
                412: `stale_version`,
                413: `body_too_large`,
                414: `uri_too_long`,
                415: `unsupported_media_type`,
                422: `validation_failed, idempotency_mismatch`,
                428: `precondition_required`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Has a document told to the accountant's ledger; ledger_sync.pushed tells when it lies there, ledger_sync.failed when it does not
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns LedgerSync Done.
     * @throws ApiError
     */
    public pushToLedger({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PushDocumentInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<LedgerSync> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/ledger-sync-maps/push',
            headers: {
                'Idempotency-Key': idempotencyKey,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.ledger_sync.no_connection, revenue.ledger_sync.not_pushable`,
                412: `stale_version`,
                413: `body_too_large`,
                414: `uri_too_long`,
                415: `unsupported_media_type`,
                422: `validation_failed, idempotency_mismatch`,
                428: `precondition_required`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
}
