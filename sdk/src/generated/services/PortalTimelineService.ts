/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientTimelinePage } from '../models/ClientTimelinePage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalTimelineService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists what happened, as far as the client may know of it
     * For portal clients who are permitted timeline.read.
     * @returns ClientTimelinePage Done.
     * @throws ApiError
     */
    public listPortalTimeline({
        engagementId,
        type,
        from,
        to,
        cursor,
        limit = 25,
    }: {
        engagementId?: string,
        /**
         * Event types, comma separated.
         */
        type?: string,
        /**
         * From this moment on.
         */
        from?: string,
        /**
         * Before this moment.
         */
        to?: string,
        cursor?: string,
        limit?: number,
    }): CancelablePromise<ClientTimelinePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/timeline',
            query: {
                'engagementId': engagementId,
                'type': type,
                'from': from,
                'to': to,
                'cursor': cursor,
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
}
