/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BulkInput } from '../models/BulkInput';
import type { BulkOutcome } from '../models/BulkOutcome';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class BulkService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Does up to a thousand writes on one resource, each as its single request would be done.
     * Open to anyone who is signed in. Effect: irreversible.
     * @returns BulkOutcome Done.
     * @throws ApiError
     */
    public runBulk({
        resource,
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        resource: string,
        requestBody: BulkInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<BulkOutcome> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bulk/{resource}',
            path: {
                'resource': resource,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, bulk.refused, bulk.no_such_resource, bulk.verb_not_offered, bulk.id_needed, bulk.version_needed`,
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
