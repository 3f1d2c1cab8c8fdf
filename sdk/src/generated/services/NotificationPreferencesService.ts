/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EffectiveNotificationPreferences } from '../models/EffectiveNotificationPreferences';
import type { EntityNotificationPreferencesPut } from '../models/EntityNotificationPreferencesPut';
import type { NotificationPreferencePage } from '../models/NotificationPreferencePage';
import type { NotificationPreferences } from '../models/NotificationPreferences';
import type { NotificationPreferencesPut } from '../models/NotificationPreferencesPut';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class NotificationPreferencesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists notification preferences
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns NotificationPreferencePage Done.
     * @throws ApiError
     */
    public listNotificationPreferences({
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
        filterScope,
        filterScopeNe,
        filterScopeIn,
        filterScopeLike,
        filterType,
        filterTypeNe,
        filterTypeIn,
        filterTypeLike,
        filterChannel,
        filterChannelNe,
        filterChannelIn,
        filterChannelLike,
        filterEntityType,
        filterEntityTypeNe,
        filterEntityTypeIn,
        filterEntityTypeLike,
        filterEntityTypeNull,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterEntityIdNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: tags, links.
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
         * scope equals
         */
        filterScope?: 'organization' | 'user' | 'entity',
        /**
         * scope differs from
         */
        filterScopeNe?: 'organization' | 'user' | 'entity',
        /**
         * scope is one of (comma separated)
         */
        filterScopeIn?: string,
        /**
         * scope contains
         */
        filterScopeLike?: string,
        /**
         * type equals
         */
        filterType?: string,
        /**
         * type differs from
         */
        filterTypeNe?: string,
        /**
         * type is one of (comma separated)
         */
        filterTypeIn?: string,
        /**
         * type contains
         */
        filterTypeLike?: string,
        /**
         * channel equals
         */
        filterChannel?: 'in_app' | 'email',
        /**
         * channel differs from
         */
        filterChannelNe?: 'in_app' | 'email',
        /**
         * channel is one of (comma separated)
         */
        filterChannelIn?: string,
        /**
         * channel contains
         */
        filterChannelLike?: string,
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
         * entityType is empty (true) or not (false)
         */
        filterEntityTypeNull?: boolean,
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
         * entityId is empty (true) or not (false)
         */
        filterEntityIdNull?: boolean,
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
    }): CancelablePromise<NotificationPreferencePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notification-preferences',
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
                'filter[scope]': filterScope,
                'filter[scope][ne]': filterScopeNe,
                'filter[scope][in]': filterScopeIn,
                'filter[scope][like]': filterScopeLike,
                'filter[type]': filterType,
                'filter[type][ne]': filterTypeNe,
                'filter[type][in]': filterTypeIn,
                'filter[type][like]': filterTypeLike,
                'filter[channel]': filterChannel,
                'filter[channel][ne]': filterChannelNe,
                'filter[channel][in]': filterChannelIn,
                'filter[channel][like]': filterChannelLike,
                'filter[entityType]': filterEntityType,
                'filter[entityType][ne]': filterEntityTypeNe,
                'filter[entityType][in]': filterEntityTypeIn,
                'filter[entityType][like]': filterEntityTypeLike,
                'filter[entityType][null]': filterEntityTypeNull,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[entityId][null]': filterEntityIdNull,
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
     * Of what you hear in the end, by which channel, and which level decided
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns EffectiveNotificationPreferences Done.
     * @throws ApiError
     */
    public getEffectivePreferences({
        entityType,
        entityId,
    }: {
        entityType?: string,
        entityId?: string,
    }): CancelablePromise<EffectiveNotificationPreferences> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notification-preferences/effective',
            query: {
                'entityType': entityType,
                'entityId': entityId,
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
     * What you chose for one record
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public getEntityPreferences({
        entityType,
        entityId,
    }: {
        entityType: string,
        entityId: string,
    }): CancelablePromise<NotificationPreferences> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notification-preferences/entities/{entityType}/{entityId}',
            path: {
                'entityType': entityType,
                'entityId': entityId,
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
     * Sets what you want to hear of one record and what belongs to it; off mutes it.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: reversible, undone by notification_preference.set_entity.
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public setEntityPreferences({
        entityType,
        entityId,
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        entityType: string,
        entityId: string,
        requestBody: EntityNotificationPreferencesPut,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<NotificationPreferences> {
        return this.httpRequest.request({
            method: 'PUT',
            url: '/v1/notification-preferences/entities/{entityType}/{entityId}',
            path: {
                'entityType': entityType,
                'entityId': entityId,
            },
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
                409: `already_exists, invalid_transition, idempotency_in_progress, notifications.preference.security, notifications.preference.invalid, notifications.entity_unknown`,
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
     * What you chose for yourself
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public getMyPreferences(): CancelablePromise<NotificationPreferences> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notification-preferences/me',
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
     * Sets what you want to hear of, by which channel and how often.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: reversible, undone by notification_preference.set_own.
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public setMyPreferences({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: NotificationPreferencesPut,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<NotificationPreferences> {
        return this.httpRequest.request({
            method: 'PUT',
            url: '/v1/notification-preferences/me',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, notifications.preference.security, notifications.preference.invalid`,
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
     * What members hear of where they chose nothing themselves
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public getOrganizationPreferences(): CancelablePromise<NotificationPreferences> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notification-preferences/organization',
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
     * Sets what members hear of where they chose nothing themselves.
     * Allowed for owner (own), manager (own). Effect: reversible, undone by notification_preference.set_organization.
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public setOrganizationPreferences({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: NotificationPreferencesPut,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<NotificationPreferences> {
        return this.httpRequest.request({
            method: 'PUT',
            url: '/v1/notification-preferences/organization',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, notifications.preference.security, notifications.preference.invalid`,
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
