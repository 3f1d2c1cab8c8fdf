/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApplyPaymentInput } from '../models/ApplyPaymentInput';
import type { FailPaymentInput } from '../models/FailPaymentInput';
import type { LoseDisputeInput } from '../models/LoseDisputeInput';
import type { Payment } from '../models/Payment';
import type { PaymentPage } from '../models/PaymentPage';
import type { PaymentRevise } from '../models/PaymentRevise';
import type { PaymentVersionPage } from '../models/PaymentVersionPage';
import type { RecordPaymentInput } from '../models/RecordPaymentInput';
import type { RefundPaymentInput } from '../models/RefundPaymentInput';
import type { SendReceiptInput } from '../models/SendReceiptInput';
import type { UnapplyPaymentInput } from '../models/UnapplyPaymentInput';
import type { VoidPaymentInput } from '../models/VoidPaymentInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PaymentsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists payments
     * Allowed for owner, manager (own), accountant.
     * @returns PaymentPage Done.
     * @throws ApiError
     */
    public listPayments({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
        filterTag,
        filterTagIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterVendorId,
        filterVendorIdNe,
        filterVendorIdIn,
        filterVendorIdNull,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, vendor, allocations, refunds, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
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
         * vendorId equals
         */
        filterVendorId?: string,
        /**
         * vendorId differs from
         */
        filterVendorIdNe?: string,
        /**
         * vendorId is one of (comma separated)
         */
        filterVendorIdIn?: string,
        /**
         * vendorId is empty (true) or not (false)
         */
        filterVendorIdNull?: boolean,
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
    }): CancelablePromise<PaymentPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/payments',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
                'asOf': asOf,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[vendorId]': filterVendorId,
                'filter[vendorId][ne]': filterVendorIdNe,
                'filter[vendorId][in]': filterVendorIdIn,
                'filter[vendorId][null]': filterVendorIdNull,
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
     * Writes down money that came in, and applies it to invoices, what is left to the client’s credit; or money that went out for bills
     * Allowed for owner, manager (own), accountant. Effect: compensatable, undone by payment.void.
     * @returns Payment Done.
     * @throws ApiError
     */
    public recordPayment({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: RecordPaymentInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments',
            headers: {
                'Idempotency-Key': idempotencyKey,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.exceeds_balance, revenue.invoice.not_payable, revenue.payment.exceeds_unapplied, revenue.payment.duplicate, revenue.payment.fx_rate_of_base, revenue.payment.bills_missing, revenue.bill.exceeds_balance, revenue.bill.not_payable, revenue.vendor.blocked, revenue.period_locked`,
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
    /**
     * Reads one payment
     * Allowed for owner, manager (own), accountant.
     * @returns Payment Done.
     * @throws ApiError
     */
    public getPayment({
        id,
        fields,
        deleted,
        include,
        asOf,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, vendor, allocations, refunds, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/payments/{id}',
            path: {
                'id': id,
            },
            query: {
                'fields': fields,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
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
     * Revises how a payment came; its amount, day and client never change: void it and record it anew
     * Allowed for owner, accountant. Effect: reversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public revisePayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: PaymentRevise,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/payments/{id}',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.payment.duplicate`,
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
    /**
     * Applies what is left of a payment to invoices of its client, or to bills of its vendor
     * Allowed for owner, accountant. Effect: reversible, undone by payment.unapply.
     * @returns Payment Done.
     * @throws ApiError
     */
    public applyPayment({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: ApplyPaymentInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/apply',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.exceeds_balance, revenue.invoice.not_payable, revenue.bill.exceeds_balance, revenue.bill.not_payable, revenue.payment.exceeds_unapplied, revenue.payment.not_settled`,
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
    /**
     * Calls off a pending payment
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public cancelPayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/cancel',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
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
    /**
     * Notes that the payer disputes a payment
     * Allowed for owner, accountant. Effect: reversible, undone by payment.win_dispute.
     * @returns Payment Done.
     * @throws ApiError
     */
    public disputePayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/dispute',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
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
    /**
     * Says that a pending payment did not come about
     * Allowed for owner, accountant. Effect: reversible, undone by payment.retry.
     * @returns Payment Done.
     * @throws ApiError
     */
    public failPayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: FailPaymentInput,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/fail',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
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
    /**
     * Ends a dispute: the money went back, and what it had paid is due again
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public losePaymentDispute({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: LoseDisputeInput,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/lose-dispute',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
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
    /**
     * The receipt of money that came in, as a PDF
     * Allowed for owner, manager (own), accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getPaymentReceipt({
        id,
    }: {
        id: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/payments/{id}/receipt',
            path: {
                'id': id,
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
     * Notes that money of a payment was given back; what it had paid is due again
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public refundPayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: RefundPaymentInput,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/refund',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.payment.exceeds_refundable, revenue.payment.exceeds_allocation, revenue.payment.duplicate_refund, revenue.invoice.not_payable`,
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
    /**
     * Tries a failed payment again: it is pending
     * Allowed for owner, accountant. Effect: reversible, undone by payment.fail.
     * @returns Payment Done.
     * @throws ApiError
     */
    public retryPayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/retry',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
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
    /**
     * Mails the client the receipt of their payment
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public sendPaymentReceipt({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: SendReceiptInput,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/send-receipt',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.payment.no_receipt, revenue.payment.no_recipient`,
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
    /**
     * Says that the money of a pending payment is here, and applies it as was meant
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public succeedPayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/succeed',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
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
    /**
     * Takes money of a payment back from an invoice or a bill; it may be applied anew
     * Allowed for owner, accountant. Effect: reversible, undone by payment.apply.
     * @returns Payment Done.
     * @throws ApiError
     */
    public unapplyPayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: UnapplyPaymentInput,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/unapply',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.payment.exceeds_allocation, revenue.invoice.not_payable, revenue.bill.not_payable, revenue.payment.not_settled`,
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
    /**
     * Lists what a payment was before
     * Allowed for owner, manager (own), accountant.
     * @returns PaymentVersionPage Done.
     * @throws ApiError
     */
    public listPaymentVersions({
        id,
        limit = 25,
        cursor,
    }: {
        id: string,
        /**
         * How many rows a page holds.
         */
        limit?: number,
        /**
         * The nextCursor of the page before.
         */
        cursor?: string,
    }): CancelablePromise<PaymentVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/payments/{id}/versions',
            path: {
                'id': id,
            },
            query: {
                'limit': limit,
                'cursor': cursor,
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
     * Takes back a payment that was entered wrongly, with all that it paid
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public voidPayment({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: VoidPaymentInput,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/void',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
            body: requestBody,
            mediaType: 'application/json',
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
    /**
     * Ends a dispute: the money stays
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Payment Done.
     * @throws ApiError
     */
    public winPaymentDispute({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<Payment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/payments/{id}/win-dispute',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
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
