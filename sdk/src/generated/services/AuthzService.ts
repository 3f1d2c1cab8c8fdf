/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ExplainInput } from '../models/ExplainInput';
import type { Explanation } from '../models/Explanation';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class AuthzService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Tells whether an action is allowed, by which rule, and why; owners and managers may ask for another member
     * Open to anyone who is signed in. Effect: reversible.
     * @returns Explanation Done.
     * @throws ApiError
     */
    public explainAccess({
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        requestBody: ExplainInput,
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
    }): CancelablePromise<Explanation> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/authz/explain',
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
}
