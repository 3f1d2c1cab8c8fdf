/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class CalendarFeedsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * A member’s appointments as a calendar to subscribe to, by the token of its address
     * Open to anyone.
     * @returns string Done.
     * @throws ApiError
     */
    public readCalendarFeed({
        token,
    }: {
        token: string,
    }): CancelablePromise<string> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/calendar-feeds/{token}',
            path: {
                'token': token,
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
