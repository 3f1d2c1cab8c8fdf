/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InvoiceForClient } from '../models/InvoiceForClient';
import type { InvoiceForClientPage } from '../models/InvoiceForClientPage';
import type { PayInvoiceInput } from '../models/PayInvoiceInput';
import type { PaymentAnnouncement } from '../models/PaymentAnnouncement';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalInvoicesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists invoices
     * For portal clients who are permitted invoices.read.
     * @returns InvoiceForClientPage Done.
     * @throws ApiError
     */
    public listPortalInvoices({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        due,
        filterTag,
        filterTagIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterContactId,
        filterContactIdNe,
        filterContactIdIn,
        filterContactIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterProjectId,
        filterProjectIdNe,
        filterProjectIdIn,
        filterProjectIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterNumber,
        filterNumberNe,
        filterNumberIn,
        filterNumberLike,
        filterNumberNull,
        filterIssueDate,
        filterIssueDateNe,
        filterIssueDateGt,
        filterIssueDateGte,
        filterIssueDateLt,
        filterIssueDateLte,
        filterIssueDateIn,
        filterIssueDateNull,
        filterDueDate,
        filterDueDateNe,
        filterDueDateGt,
        filterDueDateGte,
        filterDueDateLt,
        filterDueDateLte,
        filterDueDateIn,
        filterDueDateNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, issueDate, dueDate, number.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, engagement, project, lines, tags, links.
         */
        include?: string,
        /**
         * A named selection.
         */
        due?: 'open' | 'overdue',
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
         * contactId equals
         */
        filterContactId?: string,
        /**
         * contactId differs from
         */
        filterContactIdNe?: string,
        /**
         * contactId is one of (comma separated)
         */
        filterContactIdIn?: string,
        /**
         * contactId is empty (true) or not (false)
         */
        filterContactIdNull?: boolean,
        /**
         * engagementId equals
         */
        filterEngagementId?: string,
        /**
         * engagementId differs from
         */
        filterEngagementIdNe?: string,
        /**
         * engagementId is one of (comma separated)
         */
        filterEngagementIdIn?: string,
        /**
         * engagementId is empty (true) or not (false)
         */
        filterEngagementIdNull?: boolean,
        /**
         * projectId equals
         */
        filterProjectId?: string,
        /**
         * projectId differs from
         */
        filterProjectIdNe?: string,
        /**
         * projectId is one of (comma separated)
         */
        filterProjectIdIn?: string,
        /**
         * projectId is empty (true) or not (false)
         */
        filterProjectIdNull?: boolean,
        /**
         * status equals
         */
        filterStatus?: 'draft' | 'pending_approval' | 'approved' | 'issued' | 'partially_paid' | 'paid' | 'credited' | 'voided' | 'written_off',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'pending_approval' | 'approved' | 'issued' | 'partially_paid' | 'paid' | 'credited' | 'voided' | 'written_off',
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
         * number is empty (true) or not (false)
         */
        filterNumberNull?: boolean,
        /**
         * issueDate equals
         */
        filterIssueDate?: string,
        /**
         * issueDate differs from
         */
        filterIssueDateNe?: string,
        /**
         * issueDate is after
         */
        filterIssueDateGt?: string,
        /**
         * issueDate is at or after
         */
        filterIssueDateGte?: string,
        /**
         * issueDate is before
         */
        filterIssueDateLt?: string,
        /**
         * issueDate is at or before
         */
        filterIssueDateLte?: string,
        /**
         * issueDate is one of (comma separated)
         */
        filterIssueDateIn?: string,
        /**
         * issueDate is empty (true) or not (false)
         */
        filterIssueDateNull?: boolean,
        /**
         * dueDate equals
         */
        filterDueDate?: string,
        /**
         * dueDate differs from
         */
        filterDueDateNe?: string,
        /**
         * dueDate is after
         */
        filterDueDateGt?: string,
        /**
         * dueDate is at or after
         */
        filterDueDateGte?: string,
        /**
         * dueDate is before
         */
        filterDueDateLt?: string,
        /**
         * dueDate is at or before
         */
        filterDueDateLte?: string,
        /**
         * dueDate is one of (comma separated)
         */
        filterDueDateIn?: string,
        /**
         * dueDate is empty (true) or not (false)
         */
        filterDueDateNull?: boolean,
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
    }): CancelablePromise<InvoiceForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/invoices',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
                'due': due,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[contactId]': filterContactId,
                'filter[contactId][ne]': filterContactIdNe,
                'filter[contactId][in]': filterContactIdIn,
                'filter[contactId][null]': filterContactIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[projectId]': filterProjectId,
                'filter[projectId][ne]': filterProjectIdNe,
                'filter[projectId][in]': filterProjectIdIn,
                'filter[projectId][null]': filterProjectIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[number]': filterNumber,
                'filter[number][ne]': filterNumberNe,
                'filter[number][in]': filterNumberIn,
                'filter[number][like]': filterNumberLike,
                'filter[number][null]': filterNumberNull,
                'filter[issueDate]': filterIssueDate,
                'filter[issueDate][ne]': filterIssueDateNe,
                'filter[issueDate][gt]': filterIssueDateGt,
                'filter[issueDate][gte]': filterIssueDateGte,
                'filter[issueDate][lt]': filterIssueDateLt,
                'filter[issueDate][lte]': filterIssueDateLte,
                'filter[issueDate][in]': filterIssueDateIn,
                'filter[issueDate][null]': filterIssueDateNull,
                'filter[dueDate]': filterDueDate,
                'filter[dueDate][ne]': filterDueDateNe,
                'filter[dueDate][gt]': filterDueDateGt,
                'filter[dueDate][gte]': filterDueDateGte,
                'filter[dueDate][lt]': filterDueDateLt,
                'filter[dueDate][lte]': filterDueDateLte,
                'filter[dueDate][in]': filterDueDateIn,
                'filter[dueDate][null]': filterDueDateNull,
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
     * Reads one invoice
     * For portal clients who are permitted invoices.read.
     * @returns InvoiceForClient Done.
     * @throws ApiError
     */
    public getPortalInvoice({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, engagement, project, lines, tags, links.
         */
        include?: string,
    }): CancelablePromise<InvoiceForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/invoices/{id}',
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
    /**
     * Notes that the client has looked at an invoice
     * For portal clients who are permitted invoices.read. Effect: irreversible.
     * @returns InvoiceForClient Done.
     * @throws ApiError
     */
    public markPortalInvoiceViewed({
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
    }): CancelablePromise<InvoiceForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/invoices/{id}/mark-viewed',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.not_issued`,
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
     * Announces a client’s payment of an invoice and says how to pay it. Nothing counts until the money is here.
     * For portal clients who are permitted invoices.pay. Effect: compensatable, undone by payment.cancel.
     * @returns PaymentAnnouncement Done.
     * @throws ApiError
     */
    public payPortalInvoice({
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
        requestBody?: PayInvoiceInput,
    }): CancelablePromise<PaymentAnnouncement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/invoices/{id}/pay',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.not_payable, revenue.invoice.exceeds_balance`,
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
     * The invoice as a PDF; a draft is marked as one
     * For portal clients who are permitted invoices.read.
     * @returns binary Done.
     * @throws ApiError
     */
    public getPortalInvoicePdf({
        id,
    }: {
        id: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/invoices/{id}/pdf',
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
}
