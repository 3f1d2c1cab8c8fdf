/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ListCaughtMailResult } from '../models/ListCaughtMailResult';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class DevService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists mail that was caught instead of sent, newest first
     * @returns ListCaughtMailResult Done.
     * @throws ApiError
     */
    public listCaughtMail({
        to,
        limit = 50,
    }: {
        /**
         * Only mail to this address.
         */
        to?: string,
        limit?: number,
    }): CancelablePromise<ListCaughtMailResult> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/dev/mailbox',
            query: {
                'to': to,
                'limit': limit,
            },
            errors: {
                400: `malformed_request`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
}
