/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Activity } from '../models/Activity';
import type { ActivityCreate } from '../models/ActivityCreate';
import type { ActivityRevise } from '../models/ActivityRevise';
import type { CrmActivityPage } from '../models/CrmActivityPage';
import type { CrmActivityVersionPage } from '../models/CrmActivityVersionPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ActivitiesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists activities
     * Allowed for owner, manager, staff (own).
     * @returns CrmActivityPage Done.
     * @throws ApiError
     */
    public listActivities({
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
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
        filterEntityType,
        filterEntityTypeNe,
        filterEntityTypeIn,
        filterEntityTypeLike,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterContactIds,
        filterMemberId,
        filterMemberIdNe,
        filterMemberIdIn,
        filterOccurredAt,
        filterOccurredAtNe,
        filterOccurredAtGt,
        filterOccurredAtGte,
        filterOccurredAtLt,
        filterOccurredAtLte,
        filterOccurredAtIn,
        filterDirection,
        filterDirectionNe,
        filterDirectionIn,
        filterDirectionLike,
        filterDirectionNull,
        filterOutcome,
        filterOutcomeNe,
        filterOutcomeIn,
        filterOutcomeLike,
        filterOutcomeNull,
        filterSource,
        filterSourceNe,
        filterSourceIn,
        filterSourceLike,
        filterMessageId,
        filterMessageIdNe,
        filterMessageIdIn,
        filterMessageIdNull,
        filterAppointmentId,
        filterAppointmentIdNe,
        filterAppointmentIdIn,
        filterAppointmentIdNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, occurredAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, tags, links.
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
         * kind equals
         */
        filterKind?: 'call' | 'email' | 'meeting' | 'note',
        /**
         * kind differs from
         */
        filterKindNe?: 'call' | 'email' | 'meeting' | 'note',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
        /**
         * entityType equals
         */
        filterEntityType?: string,
        /**
         * entityType differs from
         */
        filterEntityTypeNe?: string,
        /**
         * entityType is one of (comma separated)
         */
        filterEntityTypeIn?: string,
        /**
         * entityType contains
         */
        filterEntityTypeLike?: string,
        /**
         * entityId equals
         */
        filterEntityId?: string,
        /**
         * entityId differs from
         */
        filterEntityIdNe?: string,
        /**
         * entityId is one of (comma separated)
         */
        filterEntityIdIn?: string,
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
         * contactIds equals
         */
        filterContactIds?: string,
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
         * occurredAt equals
         */
        filterOccurredAt?: string,
        /**
         * occurredAt differs from
         */
        filterOccurredAtNe?: string,
        /**
         * occurredAt is after
         */
        filterOccurredAtGt?: string,
        /**
         * occurredAt is at or after
         */
        filterOccurredAtGte?: string,
        /**
         * occurredAt is before
         */
        filterOccurredAtLt?: string,
        /**
         * occurredAt is at or before
         */
        filterOccurredAtLte?: string,
        /**
         * occurredAt is one of (comma separated)
         */
        filterOccurredAtIn?: string,
        /**
         * direction equals
         */
        filterDirection?: 'inbound' | 'outbound' | 'internal',
        /**
         * direction differs from
         */
        filterDirectionNe?: 'inbound' | 'outbound' | 'internal',
        /**
         * direction is one of (comma separated)
         */
        filterDirectionIn?: string,
        /**
         * direction contains
         */
        filterDirectionLike?: string,
        /**
         * direction is empty (true) or not (false)
         */
        filterDirectionNull?: boolean,
        /**
         * outcome equals
         */
        filterOutcome?: 'connected' | 'no_answer' | 'left_message' | 'completed' | 'cancelled',
        /**
         * outcome differs from
         */
        filterOutcomeNe?: 'connected' | 'no_answer' | 'left_message' | 'completed' | 'cancelled',
        /**
         * outcome is one of (comma separated)
         */
        filterOutcomeIn?: string,
        /**
         * outcome contains
         */
        filterOutcomeLike?: string,
        /**
         * outcome is empty (true) or not (false)
         */
        filterOutcomeNull?: boolean,
        /**
         * source equals
         */
        filterSource?: 'manual' | 'email_sync' | 'calendar_sync' | 'ai',
        /**
         * source differs from
         */
        filterSourceNe?: 'manual' | 'email_sync' | 'calendar_sync' | 'ai',
        /**
         * source is one of (comma separated)
         */
        filterSourceIn?: string,
        /**
         * source contains
         */
        filterSourceLike?: string,
        /**
         * messageId equals
         */
        filterMessageId?: string,
        /**
         * messageId differs from
         */
        filterMessageIdNe?: string,
        /**
         * messageId is one of (comma separated)
         */
        filterMessageIdIn?: string,
        /**
         * messageId is empty (true) or not (false)
         */
        filterMessageIdNull?: boolean,
        /**
         * appointmentId equals
         */
        filterAppointmentId?: string,
        /**
         * appointmentId differs from
         */
        filterAppointmentIdNe?: string,
        /**
         * appointmentId is one of (comma separated)
         */
        filterAppointmentIdIn?: string,
        /**
         * appointmentId is empty (true) or not (false)
         */
        filterAppointmentIdNull?: boolean,
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
    }): CancelablePromise<CrmActivityPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/activities',
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
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
                'filter[entityType]': filterEntityType,
                'filter[entityType][ne]': filterEntityTypeNe,
                'filter[entityType][in]': filterEntityTypeIn,
                'filter[entityType][like]': filterEntityTypeLike,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[contactIds]': filterContactIds,
                'filter[memberId]': filterMemberId,
                'filter[memberId][ne]': filterMemberIdNe,
                'filter[memberId][in]': filterMemberIdIn,
                'filter[occurredAt]': filterOccurredAt,
                'filter[occurredAt][ne]': filterOccurredAtNe,
                'filter[occurredAt][gt]': filterOccurredAtGt,
                'filter[occurredAt][gte]': filterOccurredAtGte,
                'filter[occurredAt][lt]': filterOccurredAtLt,
                'filter[occurredAt][lte]': filterOccurredAtLte,
                'filter[occurredAt][in]': filterOccurredAtIn,
                'filter[direction]': filterDirection,
                'filter[direction][ne]': filterDirectionNe,
                'filter[direction][in]': filterDirectionIn,
                'filter[direction][like]': filterDirectionLike,
                'filter[direction][null]': filterDirectionNull,
                'filter[outcome]': filterOutcome,
                'filter[outcome][ne]': filterOutcomeNe,
                'filter[outcome][in]': filterOutcomeIn,
                'filter[outcome][like]': filterOutcomeLike,
                'filter[outcome][null]': filterOutcomeNull,
                'filter[source]': filterSource,
                'filter[source][ne]': filterSourceNe,
                'filter[source][in]': filterSourceIn,
                'filter[source][like]': filterSourceLike,
                'filter[messageId]': filterMessageId,
                'filter[messageId][ne]': filterMessageIdNe,
                'filter[messageId][in]': filterMessageIdIn,
                'filter[messageId][null]': filterMessageIdNull,
                'filter[appointmentId]': filterAppointmentId,
                'filter[appointmentId][ne]': filterAppointmentIdNe,
                'filter[appointmentId][in]': filterAppointmentIdIn,
                'filter[appointmentId][null]': filterAppointmentIdNull,
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
     * Logs a call, mail, meeting or note about any record
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by crm_activity.remove.
     * @returns Activity Done.
     * @throws ApiError
     */
    public logActivity({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ActivityCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Activity> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/activities',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.activity.already_logged`,
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
     * Deletes a crm activity; it can be restored
     * Allowed for owner, manager.
     * @returns void
     * @throws ApiError
     */
    public removeActivity({
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
            url: '/v1/activities/{id}',
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
     * Reads one crm activity
     * Allowed for owner, manager, staff (own).
     * @returns Activity Done.
     * @throws ApiError
     */
    public getActivity({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Activity> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/activities/{id}',
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
     * Corrects a logged activity; the version before is kept
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Activity Done.
     * @throws ApiError
     */
    public reviseActivity({
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
        requestBody?: ActivityRevise,
    }): CancelablePromise<Activity> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/activities/{id}',
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
     * Restores a deleted crm activity
     * Allowed for owner, manager.
     * @returns Activity Done.
     * @throws ApiError
     */
    public restoreActivity({
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
    }): CancelablePromise<Activity> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/activities/{id}/restore',
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
     * Lists what a crm activity was before
     * Allowed for owner, manager, staff (own).
     * @returns CrmActivityVersionPage Done.
     * @throws ApiError
     */
    public listActivityVersions({
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
    }): CancelablePromise<CrmActivityVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/activities/{id}/versions',
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
