/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignatureDeliveryReceipt } from '../models/SignatureDeliveryReceipt';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class SignatureWebhooksService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Takes a delivery of an e-signature provider: verified by its raw bytes, kept once, worked off afterwards
     * Open to anyone. Effect: irreversible.
     * @returns SignatureDeliveryReceipt Done.
     * @throws ApiError
     */
    public receiveSignatureDelivery({
        provider,
        token,
        idempotencyKey,
        dryRun,
    }: {
        provider: string,
        token: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SignatureDeliveryReceipt> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/webhooks/signatures/{provider}/{token}',
            path: {
                'provider': provider,
                'token': token,
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
