/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ActivatedForContract } from '../models/ActivatedForContract';
import type { ActivateForContractInput } from '../models/ActivateForContractInput';
import type { DraftScheduleItemInput } from '../models/DraftScheduleItemInput';
import type { InvoiceSchedule } from '../models/InvoiceSchedule';
import type { InvoiceScheduleCreate } from '../models/InvoiceScheduleCreate';
import type { InvoiceSchedulePage } from '../models/InvoiceSchedulePage';
import type { InvoiceScheduleRevise } from '../models/InvoiceScheduleRevise';
import type { InvoiceScheduleVersionPage } from '../models/InvoiceScheduleVersionPage';
import type { ResumeScheduleInput } from '../models/ResumeScheduleInput';
import type { SchedulePreview } from '../models/SchedulePreview';
import type { SkipScheduleItemInput } from '../models/SkipScheduleItemInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class InvoiceSchedulesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists invoice schedules
     * Allowed for owner, manager, staff (own), accountant.
     * @returns InvoiceSchedulePage Done.
     * @throws ApiError
     */
    public listInvoiceSchedules({
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
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterProjectId,
        filterProjectIdNe,
        filterProjectIdIn,
        filterProjectIdNull,
        filterContractId,
        filterContractIdNe,
        filterContractIdIn,
        filterContractIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterNextRunOn,
        filterNextRunOnNe,
        filterNextRunOnGt,
        filterNextRunOnGte,
        filterNextRunOnLt,
        filterNextRunOnLte,
        filterNextRunOnIn,
        filterNextRunOnNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, nextRunOn.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, invoices, items, tags, links.
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
         * contractId equals
         */
        filterContractId?: string,
        /**
         * contractId differs from
         */
        filterContractIdNe?: string,
        /**
         * contractId is one of (comma separated)
         */
        filterContractIdIn?: string,
        /**
         * contractId is empty (true) or not (false)
         */
        filterContractIdNull?: boolean,
        /**
         * status equals
         */
        filterStatus?: 'draft' | 'active' | 'paused' | 'completed' | 'cancelled',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'active' | 'paused' | 'completed' | 'cancelled',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * nextRunOn equals
         */
        filterNextRunOn?: string,
        /**
         * nextRunOn differs from
         */
        filterNextRunOnNe?: string,
        /**
         * nextRunOn is after
         */
        filterNextRunOnGt?: string,
        /**
         * nextRunOn is at or after
         */
        filterNextRunOnGte?: string,
        /**
         * nextRunOn is before
         */
        filterNextRunOnLt?: string,
        /**
         * nextRunOn is at or before
         */
        filterNextRunOnLte?: string,
        /**
         * nextRunOn is one of (comma separated)
         */
        filterNextRunOnIn?: string,
        /**
         * nextRunOn is empty (true) or not (false)
         */
        filterNextRunOnNull?: boolean,
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
    }): CancelablePromise<InvoiceSchedulePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoice-schedules',
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
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[projectId]': filterProjectId,
                'filter[projectId][ne]': filterProjectIdNe,
                'filter[projectId][in]': filterProjectIdIn,
                'filter[projectId][null]': filterProjectIdNull,
                'filter[contractId]': filterContractId,
                'filter[contractId][ne]': filterContractIdNe,
                'filter[contractId][in]': filterContractIdIn,
                'filter[contractId][null]': filterContractIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[nextRunOn]': filterNextRunOn,
                'filter[nextRunOn][ne]': filterNextRunOnNe,
                'filter[nextRunOn][gt]': filterNextRunOnGt,
                'filter[nextRunOn][gte]': filterNextRunOnGte,
                'filter[nextRunOn][lt]': filterNextRunOnLt,
                'filter[nextRunOn][lte]': filterNextRunOnLte,
                'filter[nextRunOn][in]': filterNextRunOnIn,
                'filter[nextRunOn][null]': filterNextRunOnNull,
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
     * Plans how a client is invoiced: in instalments, or again and again; nothing is drafted before it is activated
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice_schedule.cancel.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public createInvoiceSchedule({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: InvoiceScheduleCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice_schedule.invalid_plan, revenue.invoice_schedule.percentages_differ, revenue.invoice_schedule.amounts_differ, revenue.invoice_schedule.total_missing, revenue.invoice.invalid_lines`,
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
     * Reads one invoice schedule
     * Allowed for owner, manager, staff (own), accountant.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public getInvoiceSchedule({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, invoices, items, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoice-schedules/{id}',
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
     * Revises a schedule; once it was activated, its client, rhythm and instalments stay
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public reviseInvoiceSchedule({
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
        requestBody?: InvoiceScheduleRevise,
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/invoice-schedules/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice_schedule.closed, revenue.invoice_schedule.only_in_draft, revenue.invoice_schedule.invalid_plan, revenue.invoice_schedule.approval_needed`,
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
     * Starts a schedule and drafts what is due already; one that has started stays as it is
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice_schedule.cancel.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public activateInvoiceSchedule({
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
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules/{id}/activate',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice_schedule.nothing_to_invoice, revenue.invoice_schedule.approval_needed, revenue.invoice_schedule.second_person_needed, revenue.invoice_schedule.fx_rate_missing`,
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
     * Gives a schedule up; invoices that it drafted stay
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public cancelInvoiceSchedule({
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
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules/{id}/cancel',
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
     * Drafts the invoice of one instalment now, before it is due or after it was skipped
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public draftInvoiceScheduleItem({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: DraftScheduleItemInput,
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
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules/{id}/draft-item',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice_schedule.closed, revenue.invoice_schedule.invoice_exists`,
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
     * Drafts no invoices by a schedule until it is resumed
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice_schedule.resume.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public pauseInvoiceSchedule({
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
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules/{id}/pause',
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
     * The invoices that a schedule has yet to draft: when, and over how much at present prices
     * Allowed for owner, manager, staff (own), accountant.
     * @returns SchedulePreview Done.
     * @throws ApiError
     */
    public previewInvoiceSchedule({
        id,
        count = 12,
    }: {
        id: string,
        count?: number,
    }): CancelablePromise<SchedulePreview> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoice-schedules/{id}/preview',
            path: {
                'id': id,
            },
            query: {
                'count': count,
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
     * Goes on with a paused schedule; periods that passed meanwhile are left out unless told
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice_schedule.pause.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public resumeInvoiceSchedule({
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
        requestBody?: ResumeScheduleInput,
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules/{id}/resume',
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
     * Leaves one instalment out; it can be drafted by hand later
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice_schedule.draft_item.
     * @returns InvoiceSchedule Done.
     * @throws ApiError
     */
    public skipInvoiceScheduleItem({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: SkipScheduleItemInput,
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
    }): CancelablePromise<InvoiceSchedule> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules/{id}/skip-item',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice_schedule.item_drafted`,
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
     * Lists what an invoice schedule was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns InvoiceScheduleVersionPage Done.
     * @throws ApiError
     */
    public listInvoiceScheduleVersions({
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
    }): CancelablePromise<InvoiceScheduleVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/invoice-schedules/{id}/versions',
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
     * Starts every plan of a contract that was signed, and drafts the instalments that are due on signing; repeated, it starts nothing twice
     * Allowed for owner, manager, accountant. Effect: reversible, undone by invoice_schedule.cancel.
     * @returns ActivatedForContract Done.
     * @throws ApiError
     */
    public activateInvoiceSchedulesForContract({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ActivateForContractInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<ActivatedForContract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/invoice-schedules/activate-for-contract',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.invoice_schedule.approval_needed, revenue.invoice_schedule.nothing_to_invoice`,
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
