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
     * Empties the development mailbox
     * @returns void
     * @throws ApiError
     */
    public clearCaughtMail(): CancelablePromise<void> {
        return this.httpRequest.request({
            method: 'DELETE',
            url: '/v1/dev/mailbox',
            errors: {
                409: `already_exists, invalid_transition, idempotency_in_progress`,
                412: `stale_version`,
                422: `validation_failed, idempotency_mismatch`,
                428: `precondition_required`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
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
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
}
