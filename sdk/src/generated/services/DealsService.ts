/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Deal } from '../models/Deal';
import type { DealCreate } from '../models/DealCreate';
import type { DealForecast } from '../models/DealForecast';
import type { DealPage } from '../models/DealPage';
import type { DealRevise } from '../models/DealRevise';
import type { DealStageHistory } from '../models/DealStageHistory';
import type { DealVersionPage } from '../models/DealVersionPage';
import type { LoseDealInput } from '../models/LoseDealInput';
import type { MoveDealInput } from '../models/MoveDealInput';
import type { ReopenDealInput } from '../models/ReopenDealInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class DealsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists deals
     * Allowed for owner, manager, staff (own), accountant.
     * @returns DealPage Done.
     * @throws ApiError
     */
    public listDeals({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
        archived,
        is,
        filterTag,
        filterTagIn,
        filterPipelineId,
        filterPipelineIdNe,
        filterPipelineIdIn,
        filterStageId,
        filterStageIdNe,
        filterStageIdIn,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterContactId,
        filterContactIdNe,
        filterContactIdIn,
        filterContactIdNull,
        filterOwnerMemberId,
        filterOwnerMemberIdNe,
        filterOwnerMemberIdIn,
        filterAmountMinor,
        filterAmountMinorNe,
        filterAmountMinorGt,
        filterAmountMinorGte,
        filterAmountMinorLt,
        filterAmountMinorLte,
        filterAmountMinorIn,
        filterAmountMinorNull,
        filterExpectedCloseOn,
        filterExpectedCloseOnNe,
        filterExpectedCloseOnGt,
        filterExpectedCloseOnGte,
        filterExpectedCloseOnLt,
        filterExpectedCloseOnLte,
        filterExpectedCloseOnIn,
        filterExpectedCloseOnNull,
        filterClosedAt,
        filterClosedAtNe,
        filterClosedAtGt,
        filterClosedAtGte,
        filterClosedAtLt,
        filterClosedAtLte,
        filterClosedAtIn,
        filterClosedAtNull,
        filterStageEnteredAt,
        filterStageEnteredAtNe,
        filterStageEnteredAtGt,
        filterStageEnteredAtGte,
        filterStageEnteredAtLt,
        filterStageEnteredAtLte,
        filterStageEnteredAtIn,
        filterLostReason,
        filterLostReasonNe,
        filterLostReasonIn,
        filterLostReasonLike,
        filterLostReasonNull,
        filterSourceLeadId,
        filterSourceLeadIdNe,
        filterSourceLeadIdIn,
        filterSourceLeadIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, amountMinor, expectedCloseOn, closedAt, stageEnteredAt, name.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, pipeline, engagement, sourceLead, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
        /**
         * Archived rows as well, or alone.
         */
        archived?: 'include' | 'only',
        /**
         * A named selection.
         */
        is?: 'rotting',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * pipelineId equals
         */
        filterPipelineId?: string,
        /**
         * pipelineId differs from
         */
        filterPipelineIdNe?: string,
        /**
         * pipelineId is one of (comma separated)
         */
        filterPipelineIdIn?: string,
        /**
         * stageId equals
         */
        filterStageId?: string,
        /**
         * stageId differs from
         */
        filterStageIdNe?: string,
        /**
         * stageId is one of (comma separated)
         */
        filterStageIdIn?: string,
        /**
         * status equals
         */
        filterStatus?: 'open' | 'won' | 'lost',
        /**
         * status differs from
         */
        filterStatusNe?: 'open' | 'won' | 'lost',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
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
         * ownerMemberId equals
         */
        filterOwnerMemberId?: string,
        /**
         * ownerMemberId differs from
         */
        filterOwnerMemberIdNe?: string,
        /**
         * ownerMemberId is one of (comma separated)
         */
        filterOwnerMemberIdIn?: string,
        /**
         * amountMinor equals
         */
        filterAmountMinor?: number,
        /**
         * amountMinor differs from
         */
        filterAmountMinorNe?: number,
        /**
         * amountMinor is after
         */
        filterAmountMinorGt?: number,
        /**
         * amountMinor is at or after
         */
        filterAmountMinorGte?: number,
        /**
         * amountMinor is before
         */
        filterAmountMinorLt?: number,
        /**
         * amountMinor is at or before
         */
        filterAmountMinorLte?: number,
        /**
         * amountMinor is one of (comma separated)
         */
        filterAmountMinorIn?: string,
        /**
         * amountMinor is empty (true) or not (false)
         */
        filterAmountMinorNull?: boolean,
        /**
         * expectedCloseOn equals
         */
        filterExpectedCloseOn?: string,
        /**
         * expectedCloseOn differs from
         */
        filterExpectedCloseOnNe?: string,
        /**
         * expectedCloseOn is after
         */
        filterExpectedCloseOnGt?: string,
        /**
         * expectedCloseOn is at or after
         */
        filterExpectedCloseOnGte?: string,
        /**
         * expectedCloseOn is before
         */
        filterExpectedCloseOnLt?: string,
        /**
         * expectedCloseOn is at or before
         */
        filterExpectedCloseOnLte?: string,
        /**
         * expectedCloseOn is one of (comma separated)
         */
        filterExpectedCloseOnIn?: string,
        /**
         * expectedCloseOn is empty (true) or not (false)
         */
        filterExpectedCloseOnNull?: boolean,
        /**
         * closedAt equals
         */
        filterClosedAt?: string,
        /**
         * closedAt differs from
         */
        filterClosedAtNe?: string,
        /**
         * closedAt is after
         */
        filterClosedAtGt?: string,
        /**
         * closedAt is at or after
         */
        filterClosedAtGte?: string,
        /**
         * closedAt is before
         */
        filterClosedAtLt?: string,
        /**
         * closedAt is at or before
         */
        filterClosedAtLte?: string,
        /**
         * closedAt is one of (comma separated)
         */
        filterClosedAtIn?: string,
        /**
         * closedAt is empty (true) or not (false)
         */
        filterClosedAtNull?: boolean,
        /**
         * stageEnteredAt equals
         */
        filterStageEnteredAt?: string,
        /**
         * stageEnteredAt differs from
         */
        filterStageEnteredAtNe?: string,
        /**
         * stageEnteredAt is after
         */
        filterStageEnteredAtGt?: string,
        /**
         * stageEnteredAt is at or after
         */
        filterStageEnteredAtGte?: string,
        /**
         * stageEnteredAt is before
         */
        filterStageEnteredAtLt?: string,
        /**
         * stageEnteredAt is at or before
         */
        filterStageEnteredAtLte?: string,
        /**
         * stageEnteredAt is one of (comma separated)
         */
        filterStageEnteredAtIn?: string,
        /**
         * lostReason equals
         */
        filterLostReason?: 'price' | 'timing' | 'competitor' | 'no_decision' | 'fit' | 'other',
        /**
         * lostReason differs from
         */
        filterLostReasonNe?: 'price' | 'timing' | 'competitor' | 'no_decision' | 'fit' | 'other',
        /**
         * lostReason is one of (comma separated)
         */
        filterLostReasonIn?: string,
        /**
         * lostReason contains
         */
        filterLostReasonLike?: string,
        /**
         * lostReason is empty (true) or not (false)
         */
        filterLostReasonNull?: boolean,
        /**
         * sourceLeadId equals
         */
        filterSourceLeadId?: string,
        /**
         * sourceLeadId differs from
         */
        filterSourceLeadIdNe?: string,
        /**
         * sourceLeadId is one of (comma separated)
         */
        filterSourceLeadIdIn?: string,
        /**
         * sourceLeadId is empty (true) or not (false)
         */
        filterSourceLeadIdNull?: boolean,
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
         * name equals
         */
        filterName?: string,
        /**
         * name differs from
         */
        filterNameNe?: string,
        /**
         * name is one of (comma separated)
         */
        filterNameIn?: string,
        /**
         * name contains
         */
        filterNameLike?: string,
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
    }): CancelablePromise<DealPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/deals',
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
                'archived': archived,
                'is': is,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[pipelineId]': filterPipelineId,
                'filter[pipelineId][ne]': filterPipelineIdNe,
                'filter[pipelineId][in]': filterPipelineIdIn,
                'filter[stageId]': filterStageId,
                'filter[stageId][ne]': filterStageIdNe,
                'filter[stageId][in]': filterStageIdIn,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[contactId]': filterContactId,
                'filter[contactId][ne]': filterContactIdNe,
                'filter[contactId][in]': filterContactIdIn,
                'filter[contactId][null]': filterContactIdNull,
                'filter[ownerMemberId]': filterOwnerMemberId,
                'filter[ownerMemberId][ne]': filterOwnerMemberIdNe,
                'filter[ownerMemberId][in]': filterOwnerMemberIdIn,
                'filter[amountMinor]': filterAmountMinor,
                'filter[amountMinor][ne]': filterAmountMinorNe,
                'filter[amountMinor][gt]': filterAmountMinorGt,
                'filter[amountMinor][gte]': filterAmountMinorGte,
                'filter[amountMinor][lt]': filterAmountMinorLt,
                'filter[amountMinor][lte]': filterAmountMinorLte,
                'filter[amountMinor][in]': filterAmountMinorIn,
                'filter[amountMinor][null]': filterAmountMinorNull,
                'filter[expectedCloseOn]': filterExpectedCloseOn,
                'filter[expectedCloseOn][ne]': filterExpectedCloseOnNe,
                'filter[expectedCloseOn][gt]': filterExpectedCloseOnGt,
                'filter[expectedCloseOn][gte]': filterExpectedCloseOnGte,
                'filter[expectedCloseOn][lt]': filterExpectedCloseOnLt,
                'filter[expectedCloseOn][lte]': filterExpectedCloseOnLte,
                'filter[expectedCloseOn][in]': filterExpectedCloseOnIn,
                'filter[expectedCloseOn][null]': filterExpectedCloseOnNull,
                'filter[closedAt]': filterClosedAt,
                'filter[closedAt][ne]': filterClosedAtNe,
                'filter[closedAt][gt]': filterClosedAtGt,
                'filter[closedAt][gte]': filterClosedAtGte,
                'filter[closedAt][lt]': filterClosedAtLt,
                'filter[closedAt][lte]': filterClosedAtLte,
                'filter[closedAt][in]': filterClosedAtIn,
                'filter[closedAt][null]': filterClosedAtNull,
                'filter[stageEnteredAt]': filterStageEnteredAt,
                'filter[stageEnteredAt][ne]': filterStageEnteredAtNe,
                'filter[stageEnteredAt][gt]': filterStageEnteredAtGt,
                'filter[stageEnteredAt][gte]': filterStageEnteredAtGte,
                'filter[stageEnteredAt][lt]': filterStageEnteredAtLt,
                'filter[stageEnteredAt][lte]': filterStageEnteredAtLte,
                'filter[stageEnteredAt][in]': filterStageEnteredAtIn,
                'filter[lostReason]': filterLostReason,
                'filter[lostReason][ne]': filterLostReasonNe,
                'filter[lostReason][in]': filterLostReasonIn,
                'filter[lostReason][like]': filterLostReasonLike,
                'filter[lostReason][null]': filterLostReasonNull,
                'filter[sourceLeadId]': filterSourceLeadId,
                'filter[sourceLeadId][ne]': filterSourceLeadIdNe,
                'filter[sourceLeadId][in]': filterSourceLeadIdIn,
                'filter[sourceLeadId][null]': filterSourceLeadIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
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
     * Opens a deal in the first open stage of the default pipeline, unless told
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by deal.remove.
     * @returns Deal Done.
     * @throws ApiError
     */
    public createDeal({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: DealCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals',
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
     * Deletes a deal; it can be restored
     * Allowed for owner, manager.
     * @returns void
     * @throws ApiError
     */
    public removeDeal({
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
            url: '/v1/deals/{id}',
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
     * Reads one deal
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Deal Done.
     * @throws ApiError
     */
    public getDeal({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, pipeline, engagement, sourceLead, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/deals/{id}',
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
     * Revises a deal; its stage and outcome move by their own verbs
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Deal Done.
     * @throws ApiError
     */
    public reviseDeal({
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
        requestBody?: DealRevise,
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/deals/{id}',
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
     * Loses a deal, with the reason
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by deal.reopen.
     * @returns Deal Done.
     * @throws ApiError
     */
    public loseDeal({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: LoseDealInput,
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
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals/{id}/lose',
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
     * Moves a deal to another stage; moved to a won or lost stage it is won or lost
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Deal Done.
     * @throws ApiError
     */
    public moveDeal({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: MoveDealInput,
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
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals/{id}/move',
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
     * Opens a won or lost deal again; an engagement that is only proposed for it is cancelled
     * Allowed for owner, manager. Effect: compensatable.
     * @returns Deal Done.
     * @throws ApiError
     */
    public reopenDeal({
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
        requestBody?: ReopenDealInput,
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals/{id}/reopen',
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
     * Restores a deleted deal
     * Allowed for owner, manager.
     * @returns Deal Done.
     * @throws ApiError
     */
    public restoreDeal({
        id,
        idempotencyKey,
        dryRun,
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
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals/{id}/restore',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
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
     * Estimates the chance that an open deal closes and explains it factor by factor
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Deal Done.
     * @throws ApiError
     */
    public scoreDeal({
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
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals/{id}/score',
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
     * The stages that a deal stood in, from the first on, and how long
     * Allowed for owner, manager, staff (own), accountant.
     * @returns DealStageHistory Done.
     * @throws ApiError
     */
    public showDealStageHistory({
        id,
    }: {
        id: string,
    }): CancelablePromise<DealStageHistory> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/deals/{id}/stage-history',
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
     * Brings an archived deal back into the lists for another thirty days
     * Allowed for owner, manager. Effect: reversible.
     * @returns Deal Done.
     * @throws ApiError
     */
    public unarchiveDeal({
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
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals/{id}/unarchive',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.deal.not_archived`,
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
     * Lists what a deal was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns DealVersionPage Done.
     * @throws ApiError
     */
    public listDealVersions({
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
    }): CancelablePromise<DealVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/deals/{id}/versions',
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
     * Wins a deal and proposes the engagement that follows from it
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by deal.reopen.
     * @returns Deal Done.
     * @throws ApiError
     */
    public winDeal({
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
    }): CancelablePromise<Deal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/deals/{id}/win',
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
     * What open deals should bring, by month of their expected close: in full and weighted by probability
     * Allowed for owner, manager, staff (own), accountant.
     * @returns DealForecast Done.
     * @throws ApiError
     */
    public forecastDeals({
        from,
        to,
        pipelineId,
        ownerMemberId,
    }: {
        /**
         * First day of expected close; open to the past unless told.
         */
        from?: string,
        /**
         * Last day of expected close.
         */
        to?: string,
        pipelineId?: string,
        ownerMemberId?: string,
    }): CancelablePromise<DealForecast> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/deals/forecast',
            query: {
                'from': from,
                'to': to,
                'pipelineId': pipelineId,
                'ownerMemberId': ownerMemberId,
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
