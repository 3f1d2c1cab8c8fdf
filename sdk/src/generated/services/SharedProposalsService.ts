/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AcceptSharedProposalInput } from '../models/AcceptSharedProposalInput';
import type { DeclineSharedProposalInput } from '../models/DeclineSharedProposalInput';
import type { SharedProposal } from '../models/SharedProposal';
import type { ViewSharedProposalInput } from '../models/ViewSharedProposalInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class SharedProposalsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * The proposal behind a link; looking at it so counts for nothing
     * Open to anyone.
     * @returns SharedProposal Done.
     * @throws ApiError
     */
    public showSharedProposal({
        token,
    }: {
        /**
         * Of the link in the mail.
         */
        token: string,
    }): CancelablePromise<SharedProposal> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/shared-proposals',
            query: {
                'token': token,
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
     * Accepts the proposal behind a link, with its choices
     * Open to anyone. Effect: irreversible.
     * @returns SharedProposal Done.
     * @throws ApiError
     */
    public acceptSharedProposal({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: AcceptSharedProposalInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SharedProposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/shared-proposals/accept',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.proposal.expired, agreements.proposal.other_version`,
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
     * Declines the proposal behind a link, saying why
     * Open to anyone. Effect: compensatable, undone by proposal.reopen.
     * @returns SharedProposal Done.
     * @throws ApiError
     */
    public declineSharedProposal({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: DeclineSharedProposalInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SharedProposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/shared-proposals/decline',
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
     * Notes that whoever holds the link looked at the proposal, and shows it
     * Open to anyone. Effect: irreversible.
     * @returns SharedProposal Done.
     * @throws ApiError
     */
    public viewSharedProposal({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ViewSharedProposalInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SharedProposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/shared-proposals/view',
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
}
