/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PaymentForClient } from '../models/PaymentForClient';
import type { PaymentForClientPage } from '../models/PaymentForClientPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalPaymentsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists payments
     * For portal clients who are permitted invoices.read.
     * @returns PaymentForClientPage Done.
     * @throws ApiError
     */
    public listPortalPayments({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        filterTag,
        filterTagIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterDirection,
        filterDirectionNe,
        filterDirectionIn,
        filterDirectionLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterNumber,
        filterNumberNe,
        filterNumberIn,
        filterNumberLike,
        filterReceivedOn,
        filterReceivedOnNe,
        filterReceivedOnGt,
        filterReceivedOnGte,
        filterReceivedOnLt,
        filterReceivedOnLte,
        filterReceivedOnIn,
        filterCreatedAt,
        filterCreatedAtNe,
        filterCreatedAtGt,
        filterCreatedAtGte,
        filterCreatedAtLt,
        filterCreatedAtLte,
        filterCreatedAtIn,
        filterUpdatedAt,
        filterUpdatedAtNe,
        filterUpdatedAtGt,
        filterUpdatedAtGte,
        filterUpdatedAtLt,
        filterUpdatedAtLte,
        filterUpdatedAtIn,
    }: {
        /**
         * How many rows a page holds.
         */
        limit?: number,
        /**
         * The nextCursor of the page before.
         */
        cursor?: string,
        /**
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, receivedOn, number.
         */
        sort?: string,
        /**
         * Only these fields, comma separated.
         */
        fields?: string,
        /**
         * Counts all matching rows; costs a second look at them.
         */
        total?: 'none' | 'exact',
        /**
         * Deleted rows as well, or alone (Owner and Manager).
         */
        deleted?: 'include' | 'only',
        /**
         * Free text.
         */
        q?: string,
        /**
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, allocations, refunds, tags, links.
         */
        include?: string,
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * clientId equals
         */
        filterClientId?: string,
        /**
         * clientId differs from
         */
        filterClientIdNe?: string,
        /**
         * clientId is one of (comma separated)
         */
        filterClientIdIn?: string,
        /**
         * clientId is empty (true) or not (false)
         */
        filterClientIdNull?: boolean,
        /**
         * direction equals
         */
        filterDirection?: 'inbound' | 'outbound',
        /**
         * direction differs from
         */
        filterDirectionNe?: 'inbound' | 'outbound',
        /**
         * direction is one of (comma separated)
         */
        filterDirectionIn?: string,
        /**
         * direction contains
         */
        filterDirectionLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'pending' | 'succeeded' | 'failed' | 'cancelled' | 'partially_refunded' | 'refunded' | 'disputed',
        /**
         * status differs from
         */
        filterStatusNe?: 'pending' | 'succeeded' | 'failed' | 'cancelled' | 'partially_refunded' | 'refunded' | 'disputed',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * number equals
         */
        filterNumber?: string,
        /**
         * number differs from
         */
        filterNumberNe?: string,
        /**
         * number is one of (comma separated)
         */
        filterNumberIn?: string,
        /**
         * number contains
         */
        filterNumberLike?: string,
        /**
         * receivedOn equals
         */
        filterReceivedOn?: string,
        /**
         * receivedOn differs from
         */
        filterReceivedOnNe?: string,
        /**
         * receivedOn is after
         */
        filterReceivedOnGt?: string,
        /**
         * receivedOn is at or after
         */
        filterReceivedOnGte?: string,
        /**
         * receivedOn is before
         */
        filterReceivedOnLt?: string,
        /**
         * receivedOn is at or before
         */
        filterReceivedOnLte?: string,
        /**
         * receivedOn is one of (comma separated)
         */
        filterReceivedOnIn?: string,
        /**
         * createdAt equals
         */
        filterCreatedAt?: string,
        /**
         * createdAt differs from
         */
        filterCreatedAtNe?: string,
        /**
         * createdAt is after
         */
        filterCreatedAtGt?: string,
        /**
         * createdAt is at or after
         */
        filterCreatedAtGte?: string,
        /**
         * createdAt is before
         */
        filterCreatedAtLt?: string,
        /**
         * createdAt is at or before
         */
        filterCreatedAtLte?: string,
        /**
         * createdAt is one of (comma separated)
         */
        filterCreatedAtIn?: string,
        /**
         * updatedAt equals
         */
        filterUpdatedAt?: string,
        /**
         * updatedAt differs from
         */
        filterUpdatedAtNe?: string,
        /**
         * updatedAt is after
         */
        filterUpdatedAtGt?: string,
        /**
         * updatedAt is at or after
         */
        filterUpdatedAtGte?: string,
        /**
         * updatedAt is before
         */
        filterUpdatedAtLt?: string,
        /**
         * updatedAt is at or before
         */
        filterUpdatedAtLte?: string,
        /**
         * updatedAt is one of (comma separated)
         */
        filterUpdatedAtIn?: string,
    }): CancelablePromise<PaymentForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/payments',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[direction]': filterDirection,
                'filter[direction][ne]': filterDirectionNe,
                'filter[direction][in]': filterDirectionIn,
                'filter[direction][like]': filterDirectionLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[number]': filterNumber,
                'filter[number][ne]': filterNumberNe,
                'filter[number][in]': filterNumberIn,
                'filter[number][like]': filterNumberLike,
                'filter[receivedOn]': filterReceivedOn,
                'filter[receivedOn][ne]': filterReceivedOnNe,
                'filter[receivedOn][gt]': filterReceivedOnGt,
                'filter[receivedOn][gte]': filterReceivedOnGte,
                'filter[receivedOn][lt]': filterReceivedOnLt,
                'filter[receivedOn][lte]': filterReceivedOnLte,
                'filter[receivedOn][in]': filterReceivedOnIn,
                'filter[createdAt]': filterCreatedAt,
                'filter[createdAt][ne]': filterCreatedAtNe,
                'filter[createdAt][gt]': filterCreatedAtGt,
                'filter[createdAt][gte]': filterCreatedAtGte,
                'filter[createdAt][lt]': filterCreatedAtLt,
                'filter[createdAt][lte]': filterCreatedAtLte,
                'filter[createdAt][in]': filterCreatedAtIn,
                'filter[updatedAt]': filterUpdatedAt,
                'filter[updatedAt][ne]': filterUpdatedAtNe,
                'filter[updatedAt][gt]': filterUpdatedAtGt,
                'filter[updatedAt][gte]': filterUpdatedAtGte,
                'filter[updatedAt][lt]': filterUpdatedAtLt,
                'filter[updatedAt][lte]': filterUpdatedAtLte,
                'filter[updatedAt][in]': filterUpdatedAtIn,
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
     * Reads one payment
     * For portal clients who are permitted invoices.read.
     * @returns PaymentForClient Done.
     * @throws ApiError
     */
    public getPortalPayment({
        id,
        fields,
        deleted,
        include,
    }: {
        id: string,
        /**
         * Only these fields, comma separated.
         */
        fields?: string,
        /**
         * Deleted rows as well, or alone (Owner and Manager).
         */
        deleted?: 'include' | 'only',
        /**
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, allocations, refunds, tags, links.
         */
        include?: string,
    }): CancelablePromise<PaymentForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/payments/{id}',
            path: {
                'id': id,
            },
            query: {
                'fields': fields,
                'deleted': deleted,
                'include': include,
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
