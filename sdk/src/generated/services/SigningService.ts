/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DeclineByLinkInput } from '../models/DeclineByLinkInput';
import type { SendSigningCodeInput } from '../models/SendSigningCodeInput';
import type { SignByLinkInput } from '../models/SignByLinkInput';
import type { SigningView } from '../models/SigningView';
import type { ViewSigningInput } from '../models/ViewSigningInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class SigningService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * The document behind a signing link; looking at it so counts for nothing
     * Open to anyone.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public showSigning({
        token,
    }: {
        /**
         * Of the link in the mail.
         */
        token: string,
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signing',
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
     * Declines to sign the document behind a link, saying why
     * Open to anyone. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public declineByLink({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: DeclineByLinkInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signing/decline',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.signature_request.not_live, agreements.signature_request.not_your_turn, agreements.signature_request.decided`,
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
     * The document behind a signing link as a PDF: once everybody has signed, the signed one
     * Open to anyone.
     * @returns binary Done.
     * @throws ApiError
     */
    public showSigningDocument({
        token,
    }: {
        /**
         * Of the link in the mail.
         */
        token: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signing/document',
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
     * Mails the signer the code that signing asks for
     * Open to anyone. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public sendSigningCode({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: SendSigningCodeInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signing/send-code',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.signature_request.no_code, agreements.signature_request.code_too_soon, agreements.signature_request.too_many_codes`,
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
     * Signs, or as an approver approves, the document behind a link
     * Open to anyone. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public signByLink({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: SignByLinkInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signing/sign',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.signature_request.not_live, agreements.signature_request.not_your_turn, agreements.signature_request.decided`,
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
     * Notes that the signer looked at the document, and shows it
     * Open to anyone. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public viewSigning({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ViewSigningInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signing/view',
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
