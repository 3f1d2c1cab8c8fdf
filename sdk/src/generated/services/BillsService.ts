/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ApprovalNeed } from '../models/ApprovalNeed';
import type { ApproveBillInput } from '../models/ApproveBillInput';
import type { Bill } from '../models/Bill';
import type { BillCandidates } from '../models/BillCandidates';
import type { BillCreate } from '../models/BillCreate';
import type { BillFromFile } from '../models/BillFromFile';
import type { BillPage } from '../models/BillPage';
import type { BillRevise } from '../models/BillRevise';
import type { BillVersionPage } from '../models/BillVersionPage';
import type { RejectBillInput } from '../models/RejectBillInput';
import type { RequestBillApprovalInput } from '../models/RequestBillApprovalInput';
import type { ScheduleBillInput } from '../models/ScheduleBillInput';
import type { VoidBillInput } from '../models/VoidBillInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class BillsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists bills
     * Allowed for owner, manager, staff, accountant.
     * @returns BillPage Done.
     * @throws ApiError
     */
    public listBills({
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
        filterVendorId,
        filterVendorIdNe,
        filterVendorIdIn,
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
        filterVendorReference,
        filterVendorReferenceNe,
        filterVendorReferenceIn,
        filterVendorReferenceLike,
        filterVendorReferenceNull,
        filterReceivedOn,
        filterReceivedOnNe,
        filterReceivedOnGt,
        filterReceivedOnGte,
        filterReceivedOnLt,
        filterReceivedOnLte,
        filterReceivedOnIn,
        filterIssueDate,
        filterIssueDateNe,
        filterIssueDateGt,
        filterIssueDateGte,
        filterIssueDateLt,
        filterIssueDateLte,
        filterIssueDateIn,
        filterDueDate,
        filterDueDateNe,
        filterDueDateGt,
        filterDueDateGte,
        filterDueDateLt,
        filterDueDateLte,
        filterDueDateIn,
        filterScheduledFor,
        filterScheduledForNe,
        filterScheduledForGt,
        filterScheduledForGte,
        filterScheduledForLt,
        filterScheduledForLte,
        filterScheduledForIn,
        filterScheduledForNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, issueDate, dueDate, receivedOn, scheduledFor, number.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: vendor, engagement, project, ledgerSyncs, lines, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
        /**
         * A named selection.
         */
        due?: 'open' | 'overdue' | 'scheduled',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
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
        filterStatus?: 'draft' | 'pending_approval' | 'approved' | 'rejected' | 'scheduled' | 'partially_paid' | 'paid' | 'voided',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'pending_approval' | 'approved' | 'rejected' | 'scheduled' | 'partially_paid' | 'paid' | 'voided',
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
         * vendorReference equals
         */
        filterVendorReference?: string,
        /**
         * vendorReference differs from
         */
        filterVendorReferenceNe?: string,
        /**
         * vendorReference is one of (comma separated)
         */
        filterVendorReferenceIn?: string,
        /**
         * vendorReference contains
         */
        filterVendorReferenceLike?: string,
        /**
         * vendorReference is empty (true) or not (false)
         */
        filterVendorReferenceNull?: boolean,
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
         * scheduledFor equals
         */
        filterScheduledFor?: string,
        /**
         * scheduledFor differs from
         */
        filterScheduledForNe?: string,
        /**
         * scheduledFor is after
         */
        filterScheduledForGt?: string,
        /**
         * scheduledFor is at or after
         */
        filterScheduledForGte?: string,
        /**
         * scheduledFor is before
         */
        filterScheduledForLt?: string,
        /**
         * scheduledFor is at or before
         */
        filterScheduledForLte?: string,
        /**
         * scheduledFor is one of (comma separated)
         */
        filterScheduledForIn?: string,
        /**
         * scheduledFor is empty (true) or not (false)
         */
        filterScheduledForNull?: boolean,
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
    }): CancelablePromise<BillPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/bills',
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
                'filter[vendorId]': filterVendorId,
                'filter[vendorId][ne]': filterVendorIdNe,
                'filter[vendorId][in]': filterVendorIdIn,
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
                'filter[vendorReference]': filterVendorReference,
                'filter[vendorReference][ne]': filterVendorReferenceNe,
                'filter[vendorReference][in]': filterVendorReferenceIn,
                'filter[vendorReference][like]': filterVendorReferenceLike,
                'filter[vendorReference][null]': filterVendorReferenceNull,
                'filter[receivedOn]': filterReceivedOn,
                'filter[receivedOn][ne]': filterReceivedOnNe,
                'filter[receivedOn][gt]': filterReceivedOnGt,
                'filter[receivedOn][gte]': filterReceivedOnGte,
                'filter[receivedOn][lt]': filterReceivedOnLt,
                'filter[receivedOn][lte]': filterReceivedOnLte,
                'filter[receivedOn][in]': filterReceivedOnIn,
                'filter[issueDate]': filterIssueDate,
                'filter[issueDate][ne]': filterIssueDateNe,
                'filter[issueDate][gt]': filterIssueDateGt,
                'filter[issueDate][gte]': filterIssueDateGte,
                'filter[issueDate][lt]': filterIssueDateLt,
                'filter[issueDate][lte]': filterIssueDateLte,
                'filter[issueDate][in]': filterIssueDateIn,
                'filter[dueDate]': filterDueDate,
                'filter[dueDate][ne]': filterDueDateNe,
                'filter[dueDate][gt]': filterDueDateGt,
                'filter[dueDate][gte]': filterDueDateGte,
                'filter[dueDate][lt]': filterDueDateLt,
                'filter[dueDate][lte]': filterDueDateLte,
                'filter[dueDate][in]': filterDueDateIn,
                'filter[scheduledFor]': filterScheduledFor,
                'filter[scheduledFor][ne]': filterScheduledForNe,
                'filter[scheduledFor][gt]': filterScheduledForGt,
                'filter[scheduledFor][gte]': filterScheduledForGte,
                'filter[scheduledFor][lt]': filterScheduledForLt,
                'filter[scheduledFor][lte]': filterScheduledForLte,
                'filter[scheduledFor][in]': filterScheduledForIn,
                'filter[scheduledFor][null]': filterScheduledForNull,
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
     * Writes down a bill that came in; its totals are computed
     * Allowed for owner, manager, staff, accountant. Effect: reversible, undone by bill.remove.
     * @returns Bill Done.
     * @throws ApiError
     */
    public createBill({
        requestBody,
        idempotencyKey,
        dryRun,
        prefer,
    }: {
        requestBody: BillCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * return-existing: where there is such a row already, answer that one with 200 instead of 409.
         */
        prefer?: 'return-existing',
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills',
            headers: {
                'Idempotency-Key': idempotencyKey,
                'Prefer': prefer,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.duplicate_bill, revenue.bill.invalid_lines, revenue.bill.fx_rate_of_base, revenue.vendor.blocked, revenue.vendor.inactive`,
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
     * Deletes a bill that is a draft or was rejected; one that was approved is voided
     * Allowed for owner. Effect: reversible, undone by bill.restore.
     * @returns void
     * @throws ApiError
     */
    public removeBill({
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
            url: '/v1/bills/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.void_instead, revenue.bill.awaits_approval`,
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
     * Reads one bill
     * Allowed for owner, manager, staff, accountant.
     * @returns Bill Done.
     * @throws ApiError
     */
    public getBill({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: vendor, engagement, project, ledgerSyncs, lines, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/bills/{id}',
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
     * Revises a bill; lines that are given take the place of all lines. What changes its figures cancels an approval and asks anew
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns Bill Done.
     * @throws ApiError
     */
    public reviseBill({
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
        requestBody?: BillRevise,
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/bills/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.not_editable, revenue.bill.duplicate_bill, revenue.bill.invalid_lines, revenue.bill.fx_rate_of_base`,
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
     * Whether somebody must say yes to the bill, by limit, policy or as its second person
     * Allowed for owner, manager, staff, accountant.
     * @returns ApprovalNeed Done.
     * @throws ApiError
     */
    public getBillApprovalNeed({
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
            url: '/v1/bills/{id}/approval-need',
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
     * Approves a bill: the business owes it, and it may be paid
     * Allowed for owner, manager, accountant. Effect: compensatable, undone by bill.void.
     * @returns Bill Done.
     * @throws ApiError
     */
    public approveBill({
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
        requestBody?: ApproveBillInput,
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/approve',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.approval_needed, revenue.bill.second_person_needed, revenue.bill.fx_rate_missing, revenue.vendor.blocked, revenue.period_locked`,
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
     * Bills of the same vendor that may be the same one
     * Allowed for owner, manager, staff, accountant.
     * @returns BillCandidates Done.
     * @throws ApiError
     */
    public listBillDuplicates({
        id,
    }: {
        id: string,
    }): CancelablePromise<BillCandidates> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/bills/{id}/duplicates',
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
     * Does not approve a bill
     * Allowed for owner, manager, accountant. Effect: reversible, undone by bill.reopen.
     * @returns Bill Done.
     * @throws ApiError
     */
    public rejectBill({
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
        requestBody?: RejectBillInput,
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/reject',
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
     * Makes a rejected bill a draft again, to be put right
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns Bill Done.
     * @throws ApiError
     */
    public reopenBill({
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
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/reopen',
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
     * Asks for the approval of a bill
     * Allowed for owner, manager, accountant. Effect: reversible, undone by bill.reject.
     * @returns Bill Done.
     * @throws ApiError
     */
    public requestBillApproval({
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
        requestBody?: RequestBillApprovalInput,
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/request-approval',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.no_lines, revenue.vendor.blocked`,
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
     * Takes back that a bill was deleted
     * Allowed for owner, manager, accountant. Effect: reversible, undone by bill.remove.
     * @returns Bill Done.
     * @throws ApiError
     */
    public restoreBill({
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
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.duplicate_bill`,
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
     * Sets the day on which an approved bill is to be paid
     * Allowed for owner, manager, accountant. Effect: reversible, undone by bill.unschedule.
     * @returns Bill Done.
     * @throws ApiError
     */
    public scheduleBill({
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
        requestBody?: ScheduleBillInput,
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/schedule',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.scheduled_in_past`,
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
     * Takes back the day on which a bill was to be paid
     * Allowed for owner, manager, accountant. Effect: reversible, undone by bill.schedule.
     * @returns Bill Done.
     * @throws ApiError
     */
    public unscheduleBill({
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
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/unschedule',
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
     * Lists what a bill was before
     * Allowed for owner, manager, staff, accountant.
     * @returns BillVersionPage Done.
     * @throws ApiError
     */
    public listBillVersions({
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
    }): CancelablePromise<BillVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/bills/{id}/versions',
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
     * Takes an approved bill on which nothing was paid out of the books; its number stays used
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Bill Done.
     * @throws ApiError
     */
    public voidBill({
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
        requestBody?: VoidBillInput,
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/{id}/void',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.has_payments, revenue.bill.approval_needed, revenue.bill.fx_rate_missing`,
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
     * Drafts a bill of the file that it came as, with what could be read of it; what the call says itself counts before that
     * Allowed for owner, manager, staff, accountant. Effect: reversible, undone by bill.remove.
     * @returns Bill Done.
     * @throws ApiError
     */
    public createBillFromFile({
        requestBody,
        idempotencyKey,
        dryRun,
        prefer,
    }: {
        requestBody: BillFromFile,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * return-existing: where there is such a row already, answer that one with 200 instead of 409.
         */
        prefer?: 'return-existing',
    }): CancelablePromise<Bill> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bills/from-file',
            headers: {
                'Idempotency-Key': idempotencyKey,
                'Prefer': prefer,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.bill.duplicate_bill, revenue.bill.invalid_lines, revenue.bill.unread, revenue.bill.vendor_unread, revenue.vendor.blocked, revenue.vendor.inactive`,
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
