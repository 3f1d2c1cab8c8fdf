/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { HookReceipt } from '../models/HookReceipt';
import type { ReceiveHookInput } from '../models/ReceiveHookInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class HooksService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Takes in a delivery from outside; the same delivery starts one run
     * Open to anyone. Effect: irreversible.
     * @returns HookReceipt Done.
     * @throws ApiError
     */
    public receiveHook({
        token,
        idempotencyKey,
        dryRun,
        requestBody,
    }: {
        token: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        requestBody?: ReceiveHookInput,
    }): CancelablePromise<HookReceipt> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/hooks/{token}',
            path: {
                'token': token,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.hook.unknown, workflow.workflow.not_active, workflow.input.invalid`,
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
