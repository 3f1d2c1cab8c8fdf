/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientBalances } from '../models/ClientBalances';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ClientBalancesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * What clients owe and have to their credit, by currency; without a client the largest debtors first
     * Allowed for owner, manager (own), accountant.
     * @returns ClientBalances Done.
     * @throws ApiError
     */
    public listClientBalances({
        clientId,
        limit = 25,
    }: {
        clientId?: string,
        limit?: number,
    }): CancelablePromise<ClientBalances> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/client-balances',
            query: {
                'clientId': clientId,
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
