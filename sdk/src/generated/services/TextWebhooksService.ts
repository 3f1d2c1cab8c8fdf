/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class TextWebhooksService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Takes a delivery of a provider of text messages: what came in, or what became of what went out
     * Open to anyone. Effect: irreversible.
     * @returns void
     * @throws ApiError
     */
    public receiveTextDelivery({
        organizationId,
        connectionId,
        idempotencyKey,
        dryRun,
    }: {
        organizationId: string,
        connectionId: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<void> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/webhooks/texts/{organizationId}/{connectionId}',
            path: {
                'organizationId': organizationId,
                'connectionId': connectionId,
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
}
