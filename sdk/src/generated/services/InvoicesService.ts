/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApprovalNeed } from '../models/ApprovalNeed';
import type { ApproveInvoiceInput } from '../models/ApproveInvoiceInput';
import type { Invoice } from '../models/Invoice';
import type { InvoiceDraft } from '../models/InvoiceDraft';
import type { InvoiceFromMilestone } from '../models/InvoiceFromMilestone';
import type { InvoiceFromTask } from '../models/InvoiceFromTask';
import type { InvoiceFromTime } from '../models/InvoiceFromTime';
import type { InvoicePage } from '../models/InvoicePage';
import type { InvoiceRevise } from '../models/InvoiceRevise';
import type { InvoiceVersionPage } from '../models/InvoiceVersionPage';
import type { IssueInvoiceInput } from '../models/IssueInvoiceInput';
import type { RejectInvoiceInput } from '../models/RejectInvoiceInput';
import type { RequestInvoiceApprovalInput } from '../models/RequestInvoiceApprovalInput';
import type { SendInvoiceInput } from '../models/SendInvoiceInput';
import type { VoidInvoiceInput } from '../models/VoidInvoiceInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class InvoicesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists invoices
     * Allowed for owner, manager, staff (own), accountant.
     * @returns InvoicePage Done.
     * @throws ApiError
     */
    public listInvoices({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
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
        filterInvoiceScheduleId,
        filterInvoiceScheduleIdNe,
        filterInvoiceScheduleIdIn,
        filterInvoiceScheduleIdNull,
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
         * The rows as they stood at this moment.
         */
        asOf?: string,
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
         * invoiceScheduleId equals
         */
        filterInvoiceScheduleId?: string,
        /**
         * invoiceScheduleId differs from
         */
        filterInvoiceScheduleIdNe?: string,
        /**
         * invoiceScheduleId is one of (comma separated)
         */
        filterInvoiceScheduleIdIn?: string,
        /**
         * invoiceScheduleId is empty (true) or not (false)
         */
        filterInvoiceScheduleIdNull?: boolean,
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
    }): CancelablePromise<InvoicePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoices',
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
                'filter[invoiceScheduleId]': filterInvoiceScheduleId,
                'filter[invoiceScheduleId][ne]': filterInvoiceScheduleIdNe,
                'filter[invoiceScheduleId][in]': filterInvoiceScheduleIdIn,
                'filter[invoiceScheduleId][null]': filterInvoiceScheduleIdNull,
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
     * Drafts an invoice; its totals are computed, its number comes when it is issued
     * Allowed for owner, manager, staff (own), accountant. Effect: reversible, undone by invoice.remove.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public draftInvoice({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: InvoiceDraft,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.time_charged, revenue.invoice.time_not_billable, revenue.invoice.fx_rate_of_base, revenue.invoice.due_before_issue`,
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
     * Deletes a draft; it can be restored
     * Allowed for owner. Effect: reversible, undone by invoice.restore.
     * @returns void
     * @throws ApiError
     */
    public removeInvoice({
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
    }): CancelablePromise<void> {
        return this.httpRequest.request({
            method: 'DELETE',
            url: '/v1/invoices/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.void_instead, revenue.invoice.not_draft`,
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
     * Reads one invoice
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public getInvoice({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, engagement, project, lines, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoices/{id}',
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
     * Revises a draft; lines that are given take the place of all lines
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public reviseInvoice({
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
        requestBody?: InvoiceRevise,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/invoices/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.not_draft, revenue.invoice.time_charged, revenue.invoice.time_not_billable, revenue.invoice.fx_rate_of_base, revenue.invoice.due_before_issue`,
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
     * Whether somebody must say yes to the invoice, by limit, policy or as its second person
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ApprovalNeed Done.
     * @throws ApiError
     */
    public getInvoiceApprovalNeed({
        id,
        limitMinor,
    }: {
        id: string,
        /**
         * Minor units of the base currency; the lowest limit that the organization has set unless told.
         */
        limitMinor?: number,
    }): CancelablePromise<ApprovalNeed> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoices/{id}/approval-need',
            path: {
                'id': id,
            },
            query: {
                'limitMinor': limitMinor,
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
     * Approves an invoice, so that anybody who may issue can
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public approveInvoice({
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
        requestBody?: ApproveInvoiceInput,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/approve',
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
                403: `forbidden, second_factor_required`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.approval_needed, revenue.invoice.second_person_needed, revenue.invoice.fx_rate_missing`,
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
     * Drafts a new invoice with the lines of another, at their prices; time is not charged twice
     * Allowed for owner, manager, staff (own), accountant. Effect: reversible, undone by invoice.remove.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public duplicateInvoice({
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
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/duplicate',
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
     * Gives an invoice its number, freezes it and makes it binding
     * Allowed for owner, manager, accountant. Effect: compensatable, undone by invoice.void.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public issueInvoice({
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
        requestBody?: IssueInvoiceInput,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/issue',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.approval_needed, revenue.invoice.second_person_needed, revenue.invoice.fx_rate_missing, revenue.invoice.due_before_issue, revenue.invoice.client_unknown, revenue.invoice.no_lines, revenue.period_locked`,
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
     * Notes that the client has looked at an invoice
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public markInvoiceViewed({
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
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/mark-viewed',
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
     * The invoice as a PDF; a draft is marked as one
     * Allowed for owner, manager, staff (own), accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getInvoicePdf({
        id,
    }: {
        id: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoices/{id}/pdf',
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
     * Claims again what was given up, so that it can be paid
     * Allowed for owner, manager, accountant. Effect: compensatable, undone by invoice.write_off.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public recoverInvoice({
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
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/recover',
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
     * Does not approve an invoice: it is a draft again
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice.request_approval.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public rejectInvoice({
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
        requestBody?: RejectInvoiceInput,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/reject',
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
     * Asks for the approval of a draft invoice
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice.reject.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public requestInvoiceApproval({
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
        requestBody?: RequestInvoiceApprovalInput,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/request-approval',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.no_lines`,
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
     * Restores a deleted draft, unless another invoice charges its time by now
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice.remove.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public restoreInvoice({
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
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.time_charged, revenue.invoice.time_not_billable`,
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
     * Mails an issued invoice with its PDF to its contact, else to the client or its first contact
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public sendInvoice({
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
        requestBody?: SendInvoiceInput,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/send',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.not_issued, revenue.invoice.no_recipient`,
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
     * Lists what an invoice was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns InvoiceVersionPage Done.
     * @throws ApiError
     */
    public listInvoiceVersions({
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
    }): CancelablePromise<InvoiceVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoices/{id}/versions',
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
     * Takes back an issued invoice on which nothing was paid or credited; its number stays used
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public voidInvoice({
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
        requestBody?: VoidInvoiceInput,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/void',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.has_settlements, revenue.invoice.approval_needed, revenue.invoice.fx_rate_missing`,
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
     * Gives up what is still due on an invoice
     * Allowed for owner, manager, accountant. Effect: compensatable, undone by invoice.recover.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public writeOffInvoice({
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
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/{id}/write-off',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.approval_needed, revenue.invoice.second_person_needed, revenue.invoice.fx_rate_missing`,
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
     * Drafts an invoice for a milestone that was reached, at its billing amount; asked again, it answers the invoice that charges it
     * Allowed for owner, manager, staff (own), accountant. Effect: reversible, undone by invoice.remove.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public draftInvoiceFromMilestone({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: InvoiceFromMilestone,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/from-milestone',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.work_not_done, revenue.invoice.work_unpriced`,
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
     * Drafts an invoice for a billable task that is done, at its fixed fee; asked again, it answers the invoice that charges it
     * Allowed for owner, manager, staff (own), accountant. Effect: reversible, undone by invoice.remove.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public draftInvoiceFromTask({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: InvoiceFromTask,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/from-task',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.work_not_done, revenue.invoice.work_unpriced`,
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
     * Drafts an invoice for approved hours; minutes and rates are those that were approved
     * Allowed for owner, manager, staff (own), accountant. Effect: reversible, undone by invoice.remove.
     * @returns Invoice Done.
     * @throws ApiError
     */
    public draftInvoiceFromTime({
        idempotencyKey,
        dryRun,
        requestBody,
    }: {
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        requestBody?: InvoiceFromTime,
    }): CancelablePromise<Invoice> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoices/from-time',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice.time_charged, revenue.invoice.time_not_billable, revenue.invoice.time_currency, revenue.invoice.no_time`,
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
