/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Engagement } from '../models/Engagement';
import type { EngagementCreate } from '../models/EngagementCreate';
import type { EngagementPage } from '../models/EngagementPage';
import type { EngagementRevise } from '../models/EngagementRevise';
import type { EngagementVersionPage } from '../models/EngagementVersionPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class EngagementsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists engagements
     * Allowed for owner, manager, staff (own), accountant.
     * @returns EngagementPage Done.
     * @throws ApiError
     */
    public listEngagements({
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
        filterDealId,
        filterDealIdNe,
        filterDealIdIn,
        filterDealIdNull,
        filterContractId,
        filterContractIdNe,
        filterContractIdIn,
        filterContractIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
        filterBillingMode,
        filterBillingModeNe,
        filterBillingModeIn,
        filterBillingModeLike,
        filterOwnerMemberId,
        filterOwnerMemberIdNe,
        filterOwnerMemberIdIn,
        filterStartsOn,
        filterStartsOnNe,
        filterStartsOnGt,
        filterStartsOnGte,
        filterStartsOnLt,
        filterStartsOnLte,
        filterStartsOnIn,
        filterStartsOnNull,
        filterEndsOn,
        filterEndsOnNe,
        filterEndsOnGt,
        filterEndsOnGte,
        filterEndsOnLt,
        filterEndsOnLte,
        filterEndsOnIn,
        filterEndsOnNull,
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
        filterPortalEnabled,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, name, startsOn, endsOn.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, deal, projects, invoices, contract, tags, links.
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
         * dealId equals
         */
        filterDealId?: string,
        /**
         * dealId differs from
         */
        filterDealIdNe?: string,
        /**
         * dealId is one of (comma separated)
         */
        filterDealIdIn?: string,
        /**
         * dealId is empty (true) or not (false)
         */
        filterDealIdNull?: boolean,
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
        filterStatus?: 'proposed' | 'active' | 'paused' | 'completed' | 'cancelled',
        /**
         * status differs from
         */
        filterStatusNe?: 'proposed' | 'active' | 'paused' | 'completed' | 'cancelled',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * kind equals
         */
        filterKind?: 'project' | 'retainer' | 'subscription' | 'one_off',
        /**
         * kind differs from
         */
        filterKindNe?: 'project' | 'retainer' | 'subscription' | 'one_off',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
        /**
         * billingMode equals
         */
        filterBillingMode?: 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'usage',
        /**
         * billingMode differs from
         */
        filterBillingModeNe?: 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'usage',
        /**
         * billingMode is one of (comma separated)
         */
        filterBillingModeIn?: string,
        /**
         * billingMode contains
         */
        filterBillingModeLike?: string,
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
         * startsOn equals
         */
        filterStartsOn?: string,
        /**
         * startsOn differs from
         */
        filterStartsOnNe?: string,
        /**
         * startsOn is after
         */
        filterStartsOnGt?: string,
        /**
         * startsOn is at or after
         */
        filterStartsOnGte?: string,
        /**
         * startsOn is before
         */
        filterStartsOnLt?: string,
        /**
         * startsOn is at or before
         */
        filterStartsOnLte?: string,
        /**
         * startsOn is one of (comma separated)
         */
        filterStartsOnIn?: string,
        /**
         * startsOn is empty (true) or not (false)
         */
        filterStartsOnNull?: boolean,
        /**
         * endsOn equals
         */
        filterEndsOn?: string,
        /**
         * endsOn differs from
         */
        filterEndsOnNe?: string,
        /**
         * endsOn is after
         */
        filterEndsOnGt?: string,
        /**
         * endsOn is at or after
         */
        filterEndsOnGte?: string,
        /**
         * endsOn is before
         */
        filterEndsOnLt?: string,
        /**
         * endsOn is at or before
         */
        filterEndsOnLte?: string,
        /**
         * endsOn is one of (comma separated)
         */
        filterEndsOnIn?: string,
        /**
         * endsOn is empty (true) or not (false)
         */
        filterEndsOnNull?: boolean,
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
         * portalEnabled equals
         */
        filterPortalEnabled?: boolean,
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
    }): CancelablePromise<EngagementPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/engagements',
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
                'filter[dealId]': filterDealId,
                'filter[dealId][ne]': filterDealIdNe,
                'filter[dealId][in]': filterDealIdIn,
                'filter[dealId][null]': filterDealIdNull,
                'filter[contractId]': filterContractId,
                'filter[contractId][ne]': filterContractIdNe,
                'filter[contractId][in]': filterContractIdIn,
                'filter[contractId][null]': filterContractIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
                'filter[billingMode]': filterBillingMode,
                'filter[billingMode][ne]': filterBillingModeNe,
                'filter[billingMode][in]': filterBillingModeIn,
                'filter[billingMode][like]': filterBillingModeLike,
                'filter[ownerMemberId]': filterOwnerMemberId,
                'filter[ownerMemberId][ne]': filterOwnerMemberIdNe,
                'filter[ownerMemberId][in]': filterOwnerMemberIdIn,
                'filter[startsOn]': filterStartsOn,
                'filter[startsOn][ne]': filterStartsOnNe,
                'filter[startsOn][gt]': filterStartsOnGt,
                'filter[startsOn][gte]': filterStartsOnGte,
                'filter[startsOn][lt]': filterStartsOnLt,
                'filter[startsOn][lte]': filterStartsOnLte,
                'filter[startsOn][in]': filterStartsOnIn,
                'filter[startsOn][null]': filterStartsOnNull,
                'filter[endsOn]': filterEndsOn,
                'filter[endsOn][ne]': filterEndsOnNe,
                'filter[endsOn][gt]': filterEndsOnGt,
                'filter[endsOn][gte]': filterEndsOnGte,
                'filter[endsOn][lt]': filterEndsOnLt,
                'filter[endsOn][lte]': filterEndsOnLte,
                'filter[endsOn][in]': filterEndsOnIn,
                'filter[endsOn][null]': filterEndsOnNull,
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
                'filter[portalEnabled]': filterPortalEnabled,
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
     * Proposes an engagement for a client, or for a deal, which lends it client, name, budget and owner
     * Allowed for owner, manager. Effect: reversible, undone by engagement.cancel.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public createEngagement({
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
        requestBody?: EngagementCreate,
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/engagements',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.engagement.deal_taken`,
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
     * Deletes a proposed or cancelled engagement; it can be restored
     * Allowed for owner, manager. Effect: reversible, undone by engagement.restore.
     * @returns void
     * @throws ApiError
     */
    public removeEngagement({
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
            url: '/v1/engagements/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.engagement.not_deletable`,
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
     * Reads one engagement
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public getEngagement({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, deal, projects, invoices, contract, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/engagements/{id}',
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
     * Revises an engagement; its status moves by its own verbs
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public reviseEngagement({
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
        requestBody?: EngagementRevise,
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/engagements/{id}',
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
     * Starts the work that was proposed
     * Allowed for owner, manager. Effect: compensatable, undone by engagement.cancel.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public activateEngagement({
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
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/engagements/{id}/activate',
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
     * Calls the work off
     * Allowed for owner, manager. Effect: compensatable.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public cancelEngagement({
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
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/engagements/{id}/cancel',
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
     * Closes work that is done
     * Allowed for owner, manager. Effect: compensatable.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public completeEngagement({
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
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/engagements/{id}/complete',
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
     * Lets the work rest
     * Allowed for owner, manager. Effect: reversible, undone by engagement.resume.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public pauseEngagement({
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
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/engagements/{id}/pause',
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
     * Restores a deleted engagement
     * Allowed for owner, manager.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public restoreEngagement({
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
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/engagements/{id}/restore',
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
     * Goes on with work that rested
     * Allowed for owner, manager. Effect: reversible, undone by engagement.pause.
     * @returns Engagement Done.
     * @throws ApiError
     */
    public resumeEngagement({
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
    }): CancelablePromise<Engagement> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/engagements/{id}/resume',
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
     * Lists what an engagement was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns EngagementVersionPage Done.
     * @throws ApiError
     */
    public listEngagementVersions({
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
    }): CancelablePromise<EngagementVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/engagements/{id}/versions',
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
}
