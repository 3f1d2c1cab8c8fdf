/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RestoredVersion } from '../models/RestoredVersion';
import type { RestoreVersionInput } from '../models/RestoreVersionInput';
import type { VersionDiff } from '../models/VersionDiff';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class VersionsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Shows what differs between two versions of a row that the asker may read
     * Open to anyone who is signed in.
     * @returns VersionDiff Done.
     * @throws ApiError
     */
    public compareVersions({
        entityType,
        entityId,
        from,
        to,
    }: {
        entityType: string,
        entityId: string,
        /**
         * The older version.
         */
        from: number,
        /**
         * The newer one; the newest unless told.
         */
        to?: number,
    }): CancelablePromise<VersionDiff> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/versions/diff',
            query: {
                'entityType': entityType,
                'entityId': entityId,
                'from': from,
                'to': to,
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
     * Sets a row back to what it was: a revision with the older values
     * Open to anyone who is signed in. Effect: compensatable, undone by entity_version.restore.
     * @returns RestoredVersion Done.
     * @throws ApiError
     */
    public restoreVersion({
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        requestBody: RestoreVersionInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed for what also needs it to be revised (money and agreements): without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<RestoredVersion> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/versions/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, timeline.version.not_revisable`,
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
