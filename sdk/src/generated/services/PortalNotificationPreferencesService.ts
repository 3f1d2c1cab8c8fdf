/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EffectiveNotificationPreferences } from '../models/EffectiveNotificationPreferences';
import type { NotificationPreferences } from '../models/NotificationPreferences';
import type { NotificationPreferencesPut } from '../models/NotificationPreferencesPut';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalNotificationPreferencesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Of what you hear in the end, by which channel, and which level decided
     * For portal clients.
     * @returns EffectiveNotificationPreferences Done.
     * @throws ApiError
     */
    public getEffectivePortalPreferences({
        entityType,
        entityId,
    }: {
        entityType?: string,
        entityId?: string,
    }): CancelablePromise<EffectiveNotificationPreferences> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/notification-preferences/effective',
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
     * What you chose for yourself
     * For portal clients.
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public getMyPortalPreferences(): CancelablePromise<NotificationPreferences> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/notification-preferences/me',
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
     * For portal clients. Effect: reversible, undone by notification_preference.set_own.
     * @returns NotificationPreferences Done.
     * @throws ApiError
     */
    public setMyPortalPreferences({
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
            url: '/v1/portal/notification-preferences/me',
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
