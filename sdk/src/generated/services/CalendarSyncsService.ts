/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CalendarSync } from '../models/CalendarSync';
import type { CalendarSyncPage } from '../models/CalendarSyncPage';
import type { CalendarSyncVersionPage } from '../models/CalendarSyncVersionPage';
import type { ConnectCalendarInput } from '../models/ConnectCalendarInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class CalendarSyncsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists calendar syncs
     * Allowed for owner, manager, staff (own).
     * @returns CalendarSyncPage Done.
     * @throws ApiError
     */
    public listCalendarSyncs({
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
        filterMemberId,
        filterMemberIdNe,
        filterMemberIdIn,
        filterIntegrationId,
        filterIntegrationIdNe,
        filterIntegrationIdIn,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterDirection,
        filterDirectionNe,
        filterDirectionIn,
        filterDirectionLike,
        filterProvider,
        filterProviderNe,
        filterProviderIn,
        filterProviderLike,
        filterLastSyncedAt,
        filterLastSyncedAtNe,
        filterLastSyncedAtGt,
        filterLastSyncedAtGte,
        filterLastSyncedAtLt,
        filterLastSyncedAtLte,
        filterLastSyncedAtIn,
        filterLastSyncedAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, lastSyncedAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: member, tags, links.
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
         * integrationId equals
         */
        filterIntegrationId?: string,
        /**
         * integrationId differs from
         */
        filterIntegrationIdNe?: string,
        /**
         * integrationId is one of (comma separated)
         */
        filterIntegrationIdIn?: string,
        /**
         * status equals
         */
        filterStatus?: 'active' | 'error' | 'needs_reauth' | 'disconnected',
        /**
         * status differs from
         */
        filterStatusNe?: 'active' | 'error' | 'needs_reauth' | 'disconnected',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * direction equals
         */
        filterDirection?: 'read_busy' | 'two_way',
        /**
         * direction differs from
         */
        filterDirectionNe?: 'read_busy' | 'two_way',
        /**
         * direction is one of (comma separated)
         */
        filterDirectionIn?: string,
        /**
         * direction contains
         */
        filterDirectionLike?: string,
        /**
         * provider equals
         */
        filterProvider?: string,
        /**
         * provider differs from
         */
        filterProviderNe?: string,
        /**
         * provider is one of (comma separated)
         */
        filterProviderIn?: string,
        /**
         * provider contains
         */
        filterProviderLike?: string,
        /**
         * lastSyncedAt equals
         */
        filterLastSyncedAt?: string,
        /**
         * lastSyncedAt differs from
         */
        filterLastSyncedAtNe?: string,
        /**
         * lastSyncedAt is after
         */
        filterLastSyncedAtGt?: string,
        /**
         * lastSyncedAt is at or after
         */
        filterLastSyncedAtGte?: string,
        /**
         * lastSyncedAt is before
         */
        filterLastSyncedAtLt?: string,
        /**
         * lastSyncedAt is at or before
         */
        filterLastSyncedAtLte?: string,
        /**
         * lastSyncedAt is one of (comma separated)
         */
        filterLastSyncedAtIn?: string,
        /**
         * lastSyncedAt is empty (true) or not (false)
         */
        filterLastSyncedAtNull?: boolean,
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
    }): CancelablePromise<CalendarSyncPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/calendar-syncs',
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
                'filter[memberId]': filterMemberId,
                'filter[memberId][ne]': filterMemberIdNe,
                'filter[memberId][in]': filterMemberIdIn,
                'filter[integrationId]': filterIntegrationId,
                'filter[integrationId][ne]': filterIntegrationIdNe,
                'filter[integrationId][in]': filterIntegrationIdIn,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[direction]': filterDirection,
                'filter[direction][ne]': filterDirectionNe,
                'filter[direction][in]': filterDirectionIn,
                'filter[direction][like]': filterDirectionLike,
                'filter[provider]': filterProvider,
                'filter[provider][ne]': filterProviderNe,
                'filter[provider][in]': filterProviderIn,
                'filter[provider][like]': filterProviderLike,
                'filter[lastSyncedAt]': filterLastSyncedAt,
                'filter[lastSyncedAt][ne]': filterLastSyncedAtNe,
                'filter[lastSyncedAt][gt]': filterLastSyncedAtGt,
                'filter[lastSyncedAt][gte]': filterLastSyncedAtGte,
                'filter[lastSyncedAt][lt]': filterLastSyncedAtLt,
                'filter[lastSyncedAt][lte]': filterLastSyncedAtLte,
                'filter[lastSyncedAt][in]': filterLastSyncedAtIn,
                'filter[lastSyncedAt][null]': filterLastSyncedAtNull,
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
     * Reads one calendar sync
     * Allowed for owner, manager, staff (own).
     * @returns CalendarSync Done.
     * @throws ApiError
     */
    public getCalendarSync({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: member, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<CalendarSync> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/calendar-syncs/{id}',
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
     * Ends a sync and forgets what was read; events that stand in the calendar stay
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns CalendarSync Done.
     * @throws ApiError
     */
    public disconnectCalendar({
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
    }): CancelablePromise<CalendarSync> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/calendar-syncs/{id}/disconnect',
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
     * Reads a calendar now; also the way back once its provider has been given consent anew
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns CalendarSync Done.
     * @throws ApiError
     */
    public syncCalendar({
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
    }): CancelablePromise<CalendarSync> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/calendar-syncs/{id}/sync',
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
     * Lists what a calendar sync was before
     * Allowed for owner, manager, staff (own).
     * @returns CalendarSyncVersionPage Done.
     * @throws ApiError
     */
    public listCalendarSyncVersions({
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
    }): CancelablePromise<CalendarSyncVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/calendar-syncs/{id}/versions',
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
     * Connects a member’s calendar outside and reads it for the first time
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by calendar_sync.disconnect.
     * @returns CalendarSync Done.
     * @throws ApiError
     */
    public connectCalendar({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ConnectCalendarInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<CalendarSync> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/calendar-syncs/connect',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.calendar_sync.no_connection, scheduling.calendar_sync.exists`,
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
