/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Availability } from '../models/Availability';
import type { AvailabilityCreate } from '../models/AvailabilityCreate';
import type { AvailabilityPage } from '../models/AvailabilityPage';
import type { AvailabilityRevise } from '../models/AvailabilityRevise';
import type { AvailabilityVersionPage } from '../models/AvailabilityVersionPage';
import type { BusyBlocks } from '../models/BusyBlocks';
import type { ClearBusyInput } from '../models/ClearBusyInput';
import type { ClearedBusy } from '../models/ClearedBusy';
import type { ImportBusyInput } from '../models/ImportBusyInput';
import type { ImportedBusy } from '../models/ImportedBusy';
import type { SharedFeed } from '../models/SharedFeed';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class AvailabilityRulesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists availability rules
     * Allowed for owner, manager, staff (own).
     * @returns AvailabilityPage Done.
     * @throws ApiError
     */
    public listAvailabilityRules({
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
        filterTimezone,
        filterTimezoneNe,
        filterTimezoneIn,
        filterTimezoneLike,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, timezone.
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
         * timezone equals
         */
        filterTimezone?: string,
        /**
         * timezone differs from
         */
        filterTimezoneNe?: string,
        /**
         * timezone is one of (comma separated)
         */
        filterTimezoneIn?: string,
        /**
         * timezone contains
         */
        filterTimezoneLike?: string,
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
    }): CancelablePromise<AvailabilityPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/availability-rules',
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
                'filter[timezone]': filterTimezone,
                'filter[timezone][ne]': filterTimezoneNe,
                'filter[timezone][in]': filterTimezoneIn,
                'filter[timezone][like]': filterTimezoneLike,
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
     * Creates an availability
     * Allowed for owner, manager.
     * @returns Availability Done.
     * @throws ApiError
     */
    public createAvailabilityRule({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: AvailabilityCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Availability> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/availability-rules',
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
     * Deletes an availability; it can be restored
     * Allowed for owner, manager.
     * @returns void
     * @throws ApiError
     */
    public removeAvailabilityRule({
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
            url: '/v1/availability-rules/{id}',
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
     * Reads one availability
     * Allowed for owner, manager, staff (own).
     * @returns Availability Done.
     * @throws ApiError
     */
    public getAvailabilityRule({
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
    }): CancelablePromise<Availability> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/availability-rules/{id}',
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
     * Revises an availability
     * Allowed for owner, manager, staff (own). Absent fields stay, null clears.
     * @returns Availability Done.
     * @throws ApiError
     */
    public reviseAvailabilityRule({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: AvailabilityRevise,
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
    }): CancelablePromise<Availability> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/availability-rules/{id}',
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
     * What calendars outside and imports show as taken of a member’s time
     * Allowed for owner, manager, staff (own).
     * @returns BusyBlocks Done.
     * @throws ApiError
     */
    public listBusyTime({
        id,
        from,
        to,
        timezone,
    }: {
        id: string,
        /**
         * First day, by the clock of the zone; today where absent.
         */
        from?: string,
        /**
         * Last day; six days after the first where absent.
         */
        to?: string,
        /**
         * Zone that slots are shown in; the organization’s where absent.
         */
        timezone?: string,
    }): CancelablePromise<BusyBlocks> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/availability-rules/{id}/busy',
            path: {
                'id': id,
            },
            query: {
                'from': from,
                'to': to,
                'timezone': timezone,
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
     * Takes an import of busy time back
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns ClearedBusy Done.
     * @throws ApiError
     */
    public clearBusyTime({
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
        requestBody?: ClearBusyInput,
    }): CancelablePromise<ClearedBusy> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/availability-rules/{id}/clear-busy',
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
     * Takes what an iCalendar file shows as taken out of a member’s slots, a year ahead
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by availability.clear_busy.
     * @returns ImportedBusy Done.
     * @throws ApiError
     */
    public importBusyTime({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: ImportBusyInput,
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
    }): CancelablePromise<ImportedBusy> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/availability-rules/{id}/import-busy',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.availability.not_a_calendar, scheduling.availability.too_many_events`,
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
     * Restores a deleted availability
     * Allowed for owner, manager.
     * @returns Availability Done.
     * @throws ApiError
     */
    public restoreAvailabilityRule({
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
    }): CancelablePromise<Availability> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/availability-rules/{id}/restore',
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
     * Makes the secret address of a member’s calendar feed; one that was made before is good no more
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by availability.stop_feed.
     * @returns SharedFeed Done.
     * @throws ApiError
     */
    public shareCalendarFeed({
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
    }): CancelablePromise<SharedFeed> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/availability-rules/{id}/share-feed',
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
     * Ends a member’s calendar feed
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by availability.share_feed.
     * @returns Availability Done.
     * @throws ApiError
     */
    public stopCalendarFeed({
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
    }): CancelablePromise<Availability> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/availability-rules/{id}/stop-feed',
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
     * Lists what an availability was before
     * Allowed for owner, manager, staff (own).
     * @returns AvailabilityVersionPage Done.
     * @throws ApiError
     */
    public listAvailabilityRuleVersions({
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
    }): CancelablePromise<AvailabilityVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/availability-rules/{id}/versions',
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
