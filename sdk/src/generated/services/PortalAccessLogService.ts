/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AccessLogPage } from '../models/AccessLogPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalAccessLogService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Who of the business opened one’s own data, and when; empty where the business does not show it
     * For portal clients.
     * @returns AccessLogPage Done.
     * @throws ApiError
     */
    public listPortalAccessLog({
        cursor,
        limit = 25,
    }: {
        cursor?: string,
        limit?: number,
    }): CancelablePromise<AccessLogPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/access-log',
            query: {
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
