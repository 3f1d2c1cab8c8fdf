/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillableTimeList } from '../models/BillableTimeList';
import type { BulkApproveTimeInput } from '../models/BulkApproveTimeInput';
import type { BulkSubmitTimeInput } from '../models/BulkSubmitTimeInput';
import type { BulkTimeResult } from '../models/BulkTimeResult';
import type { RejectTimeInput } from '../models/RejectTimeInput';
import type { ReviseTimeInput } from '../models/ReviseTimeInput';
import type { StartTimerInput } from '../models/StartTimerInput';
import type { TimeEntry } from '../models/TimeEntry';
import type { TimeEntryCreate } from '../models/TimeEntryCreate';
import type { TimeEntryPage } from '../models/TimeEntryPage';
import type { TimeEntryVersionPage } from '../models/TimeEntryVersionPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class TimeEntriesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists time entries
     * Allowed for owner, manager (own), staff (own), accountant.
     * @returns TimeEntryPage Done.
     * @throws ApiError
     */
    public listTimeEntries({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        asOf,
        filterTag,
        filterTagIn,
        filterProjectId,
        filterProjectIdNe,
        filterProjectIdIn,
        filterTaskId,
        filterTaskIdNe,
        filterTaskIdIn,
        filterTaskIdNull,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterMemberId,
        filterMemberIdNe,
        filterMemberIdIn,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterBillable,
        filterStartedAt,
        filterStartedAtNe,
        filterStartedAtGt,
        filterStartedAtGte,
        filterStartedAtLt,
        filterStartedAtLte,
        filterStartedAtIn,
        filterInvoiceId,
        filterInvoiceIdNe,
        filterInvoiceIdIn,
        filterInvoiceIdNull,
        filterTimerRunning,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, startedAt, minutes.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: project, task, tags, links.
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
         * taskId equals
         */
        filterTaskId?: string,
        /**
         * taskId differs from
         */
        filterTaskIdNe?: string,
        /**
         * taskId is one of (comma separated)
         */
        filterTaskIdIn?: string,
        /**
         * taskId is empty (true) or not (false)
         */
        filterTaskIdNull?: boolean,
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
         * memberId equals
         */
        filterMemberId?: string,
        /**
         * memberId differs from
         */
        filterMemberIdNe?: string,
        /**
         * memberId is one of (comma separated)
         */
        filterMemberIdIn?: string,
        /**
         * status equals
         */
        filterStatus?: 'draft' | 'submitted' | 'approved' | 'rejected' | 'invoiced',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'submitted' | 'approved' | 'rejected' | 'invoiced',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * billable equals
         */
        filterBillable?: boolean,
        /**
         * startedAt equals
         */
        filterStartedAt?: string,
        /**
         * startedAt differs from
         */
        filterStartedAtNe?: string,
        /**
         * startedAt is after
         */
        filterStartedAtGt?: string,
        /**
         * startedAt is at or after
         */
        filterStartedAtGte?: string,
        /**
         * startedAt is before
         */
        filterStartedAtLt?: string,
        /**
         * startedAt is at or before
         */
        filterStartedAtLte?: string,
        /**
         * startedAt is one of (comma separated)
         */
        filterStartedAtIn?: string,
        /**
         * invoiceId equals
         */
        filterInvoiceId?: string,
        /**
         * invoiceId differs from
         */
        filterInvoiceIdNe?: string,
        /**
         * invoiceId is one of (comma separated)
         */
        filterInvoiceIdIn?: string,
        /**
         * invoiceId is empty (true) or not (false)
         */
        filterInvoiceIdNull?: boolean,
        /**
         * timerRunning equals
         */
        filterTimerRunning?: boolean,
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
    }): CancelablePromise<TimeEntryPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/time-entries',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[projectId]': filterProjectId,
                'filter[projectId][ne]': filterProjectIdNe,
                'filter[projectId][in]': filterProjectIdIn,
                'filter[taskId]': filterTaskId,
                'filter[taskId][ne]': filterTaskIdNe,
                'filter[taskId][in]': filterTaskIdIn,
                'filter[taskId][null]': filterTaskIdNull,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[memberId]': filterMemberId,
                'filter[memberId][ne]': filterMemberIdNe,
                'filter[memberId][in]': filterMemberIdIn,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[billable]': filterBillable,
                'filter[startedAt]': filterStartedAt,
                'filter[startedAt][ne]': filterStartedAtNe,
                'filter[startedAt][gt]': filterStartedAtGt,
                'filter[startedAt][gte]': filterStartedAtGte,
                'filter[startedAt][lt]': filterStartedAtLt,
                'filter[startedAt][lte]': filterStartedAtLte,
                'filter[startedAt][in]': filterStartedAtIn,
                'filter[invoiceId]': filterInvoiceId,
                'filter[invoiceId][ne]': filterInvoiceIdNe,
                'filter[invoiceId][in]': filterInvoiceIdIn,
                'filter[invoiceId][null]': filterInvoiceIdNull,
                'filter[timerRunning]': filterTimerRunning,
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
     * Writes down time that was worked.
     * Allowed for owner, manager (own), staff (own). Effect: reversible, undone by time_entry.remove.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public logTime({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: TimeEntryCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.archived, projects.time_entry.other_project, projects.time_entry.to_come`,
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
     * Deletes time that is on no invoice; it can be restored.
     * Allowed for owner, manager (own). Effect: reversible, undone by time_entry.restore.
     * @returns void
     * @throws ApiError
     */
    public removeTimeEntry({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<void> {
        return this.httpRequest.request({
            method: 'DELETE',
            url: '/v1/time-entries/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.invoiced`,
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
     * Reads one time entry
     * Allowed for owner, manager (own), staff (own), accountant.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public getTimeEntry({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: project, task, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/time-entries/{id}',
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
     * Revises time that is still a draft. Absent fields stay, null clears.
     * Allowed for owner, manager (own), staff (own). Effect: reversible, undone by time_entry.revise.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public reviseTimeEntry({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
        requestBody?: ReviseTimeInput,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/time-entries/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.not_draft, projects.time_entry.other_project, projects.time_entry.timer_running, projects.time_entry.to_come`,
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
     * Approves time. A second person does it wherever there is one.
     * Allowed for owner, manager (own). Effect: irreversible.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public approveTimeEntry({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/{id}/approve',
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
                403: `forbidden, second_factor_required`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.own_approval`,
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
     * Makes rejected time a draft again, to be revised.
     * Allowed for owner, manager (own), staff (own). Effect: reversible, undone by time_entry.submit.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public redraftTimeEntry({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/{id}/redraft',
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
     * Sends time back with a reason.
     * Allowed for owner, manager (own). Effect: reversible, undone by time_entry.redraft.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public rejectTimeEntry({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
        requestBody?: RejectTimeInput,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/{id}/reject',
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
     * Restores deleted time.
     * Allowed for owner, manager (own). Effect: reversible, undone by time_entry.remove.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public restoreTimeEntry({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.deleted`,
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
     * Stops a running timer; what it measured is rounded to whole minutes.
     * Allowed for owner, manager (own), staff (own). Effect: irreversible.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public stopTimer({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/{id}/stop-timer',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.timer_stopped`,
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
     * Hands time in for approval.
     * Allowed for owner, manager (own), staff (own). Effect: irreversible.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public submitTimeEntry({
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
         * The version that you last read, as its ETag.
         */
        ifMatch?: string,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/{id}/submit',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.timer_running`,
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
     * Lists what a time entry was before
     * Allowed for owner, manager (own), staff (own), accountant.
     * @returns TimeEntryVersionPage Done.
     * @throws ApiError
     */
    public listTimeEntryVersions({
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
    }): CancelablePromise<TimeEntryVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/time-entries/{id}/versions',
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
     * Approved time of a project that is on no invoice yet, with what it comes to, oldest first.
     * Allowed for owner, manager (own), staff (own), accountant.
     * @returns BillableTimeList Done.
     * @throws ApiError
     */
    public listBillableTime({
        projectId,
    }: {
        projectId: string,
    }): CancelablePromise<BillableTimeList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/time-entries/billable',
            query: {
                'projectId': projectId,
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
     * Approves up to 200 entries, each that can be.
     * Allowed for owner, manager (own). Effect: irreversible.
     * @returns BulkTimeResult Done.
     * @throws ApiError
     */
    public bulkApproveTimeEntries({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: BulkApproveTimeInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<BulkTimeResult> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/bulk-approve',
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
                403: `forbidden, second_factor_required`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.own_approval`,
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
     * Hands up to 200 entries in for approval, each that can be.
     * Allowed for owner, manager (own), staff (own). Effect: irreversible.
     * @returns BulkTimeResult Done.
     * @throws ApiError
     */
    public bulkSubmitTimeEntries({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: BulkSubmitTimeInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<BulkTimeResult> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/bulk-submit',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.timer_running`,
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
     * Starts measuring time. A member has one running timer at most.
     * Allowed for owner, manager (own), staff (own). Effect: reversible, undone by time_entry.stop_timer.
     * @returns TimeEntry Done.
     * @throws ApiError
     */
    public startTimer({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: StartTimerInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<TimeEntry> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/time-entries/start-timer',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.time_entry.timer_running, projects.project.archived`,
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
