/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LedgerMapping } from '../models/LedgerMapping';
import type { PutMappingInput } from '../models/PutMappingInput';
import type { RefreshStarted } from '../models/RefreshStarted';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class LedgerMappingsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Which of a ledger's codes stand for our accounts and tax rates, and what is not mapped
     * Allowed for owner, manager, accountant.
     * @returns LedgerMapping Done.
     * @throws ApiError
     */
    public getLedgerMapping({
        connectionId,
    }: {
        connectionId: string,
    }): CancelablePromise<LedgerMapping> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/ledger-mappings/{connectionId}',
            path: {
                'connectionId': connectionId,
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
     * Says which of a ledger's codes stand for our accounts and tax rates, in place of what was said before; documents that waited for it are pushed
     * Allowed for owner, accountant. Effect: reversible.
     * @returns LedgerMapping Done.
     * @throws ApiError
     */
    public putLedgerMapping({
        connectionId,
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        connectionId: string,
        requestBody: PutMappingInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<LedgerMapping> {
        return this.httpRequest.request({
            method: 'PUT',
            url: '/v1/ledger-mappings/{connectionId}',
            path: {
                'connectionId': connectionId,
            },
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
     * Has the ledger asked for its accounts and tax codes; the mapping shows them when it has told
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns RefreshStarted Done.
     * @throws ApiError
     */
    public refreshLedgerCodes({
        connectionId,
        idempotencyKey,
        dryRun,
    }: {
        connectionId: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<RefreshStarted> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/ledger-mappings/{connectionId}/refresh',
            path: {
                'connectionId': connectionId,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
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
}
