/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SearchHits } from '../models/SearchHits';
import type { SearchReindex } from '../models/SearchReindex';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class SearchService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Finds rows of every kind that the asker may read
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns SearchHits Done.
     * @throws ApiError
     */
    public searchEverything({
        q,
        types,
        archived,
        deleted,
        limit = 20,
    }: {
        /**
         * Words or fragments of words (from three letters on); each must be found.
         */
        q: string,
        /**
         * Only these types, comma separated.
         */
        types?: string,
        /**
         * Archived rows as well.
         */
        archived?: 'include',
        /**
         * Deleted rows as well (Owner).
         */
        deleted?: 'include',
        limit?: number,
    }): CancelablePromise<SearchHits> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/search',
            query: {
                'q': q,
                'types': types,
                'archived': archived,
                'deleted': deleted,
                'limit': limit,
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
     * Rebuilds what the search knows, in the background; answers the one that runs already
     * Allowed for owner. Effect: reversible.
     * @returns SearchReindex Done.
     * @throws ApiError
     */
    public startReindex({
        idempotencyKey,
        dryRun,
    }: {
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SearchReindex> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/search/reindex',
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
