/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ActivityPage } from '../models/ActivityPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class TimelineService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists what happened to a row, a client, an engagement or at all
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns ActivityPage Done.
     * @throws ApiError
     */
    public listTimeline({
        entityType,
        entityId,
        clientId,
        engagementId,
        projectId,
        visibility,
        module,
        type,
        from,
        to,
        sort = '-occurredAt',
        cursor,
        limit = 25,
    }: {
        /**
         * With entityId: the timeline of one row.
         */
        entityType?: string,
        entityId?: string,
        /**
         * Everything about this client.
         */
        clientId?: string,
        engagementId?: string,
        projectId?: string,
        visibility?: 'internal' | 'client',
        module?: string,
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
        sort?: '-occurredAt' | 'occurredAt',
        cursor?: string,
        limit?: number,
    }): CancelablePromise<ActivityPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/timeline',
            query: {
                'entityType': entityType,
                'entityId': entityId,
                'clientId': clientId,
                'engagementId': engagementId,
                'projectId': projectId,
                'visibility': visibility,
                'module': module,
                'type': type,
                'from': from,
                'to': to,
                'sort': sort,
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
