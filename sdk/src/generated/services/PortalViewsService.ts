/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalView } from '../models/PortalView';
import type { PortalViewCreate } from '../models/PortalViewCreate';
import type { PortalViewPage } from '../models/PortalViewPage';
import type { PortalViewRevise } from '../models/PortalViewRevise';
import type { PortalViewVersionPage } from '../models/PortalViewVersionPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalViewsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists portal views
     * Allowed for owner, manager, staff, accountant.
     * @returns PortalViewPage Done.
     * @throws ApiError
     */
    public listPortalViews({
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
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, name.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, tags, links.
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
         * status equals
         */
        filterStatus?: 'draft' | 'published',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'published',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
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
    }): CancelablePromise<PortalViewPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal-views',
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
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
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
     * Creates a portal view
     * Allowed for owner, manager.
     * @returns PortalView Done.
     * @throws ApiError
     */
    public createPortalView({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PortalViewCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<PortalView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal-views',
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
     * Deletes a portal view; it can be restored
     * Allowed for owner, manager.
     * @returns void
     * @throws ApiError
     */
    public removePortalView({
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
            url: '/v1/portal-views/{id}',
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
     * Reads one portal view
     * Allowed for owner, manager, staff, accountant.
     * @returns PortalView Done.
     * @throws ApiError
     */
    public getPortalView({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<PortalView> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal-views/{id}',
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
     * Revises a portal view
     * Allowed for owner, manager. Absent fields stay, null clears.
     * @returns PortalView Done.
     * @throws ApiError
     */
    public revisePortalView({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: PortalViewRevise,
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
    }): CancelablePromise<PortalView> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/portal-views/{id}',
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
     * Shows this view to the clients whom it is for.
     * Allowed for owner, manager. Effect: reversible, undone by portal_view.unpublish.
     * @returns PortalView Done.
     * @throws ApiError
     */
    public publishPortalView({
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
    }): CancelablePromise<PortalView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal-views/{id}/publish',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, portal.view.invalid_sections, portal.view.engagement_mismatch`,
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
     * Restores a deleted portal view
     * Allowed for owner, manager.
     * @returns PortalView Done.
     * @throws ApiError
     */
    public restorePortalView({
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
    }): CancelablePromise<PortalView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal-views/{id}/restore',
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
     * Takes this view back: clients see the next that fits, or what the house shows by itself.
     * Allowed for owner, manager. Effect: reversible, undone by portal_view.publish.
     * @returns PortalView Done.
     * @throws ApiError
     */
    public unpublishPortalView({
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
    }): CancelablePromise<PortalView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal-views/{id}/unpublish',
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
     * Lists what a portal view was before
     * Allowed for owner, manager, staff, accountant.
     * @returns PortalViewVersionPage Done.
     * @throws ApiError
     */
    public listPortalViewVersions({
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
    }): CancelablePromise<PortalViewVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal-views/{id}/versions',
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
