/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Changes } from '../models/Changes';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ChangesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * What changed since a cursor: in commit order, nothing missing
     * @returns Changes Done.
     * @throws ApiError
     */
    public listChanges({
        since,
        types,
        limit = 100,
    }: {
        /**
         * The cursor of the last change that you have; `latest` begins at the end, nothing at the beginning.
         */
        since?: string,
        /**
         * Only these event types, comma separated.
         */
        types?: string,
        limit?: number,
    }): CancelablePromise<Changes> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/changes',
            query: {
                'since': since,
                'types': types,
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
     * The same changes as server-sent events; goes on after Last-Event-ID
     * @returns string Done.
     * @throws ApiError
     */
    public streamChanges({
        since,
        types,
    }: {
        /**
         * The cursor of the last change that you have; `latest` begins at the end, nothing at the beginning.
         */
        since?: string,
        /**
         * Only these event types, comma separated.
         */
        types?: string,
    }): CancelablePromise<string> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/stream',
            query: {
                'since': since,
                'types': types,
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
}
