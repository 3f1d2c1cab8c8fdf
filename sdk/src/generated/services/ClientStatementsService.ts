/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientStatement } from '../models/ClientStatement';
import type { SendStatementInput } from '../models/SendStatementInput';
import type { StatementSent } from '../models/StatementSent';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ClientStatementsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * What a client owed over a period, entry by entry and by currency, and how long it is due
     * Allowed for owner, manager (own), accountant.
     * @returns ClientStatement Done.
     * @throws ApiError
     */
    public getClientStatement({
        clientId,
        from,
        to,
    }: {
        clientId: string,
        /**
         * Three months before the last day unless told.
         */
        from?: string,
        /**
         * Today unless told.
         */
        to?: string,
    }): CancelablePromise<ClientStatement> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/client-statements/{clientId}',
            path: {
                'clientId': clientId,
            },
            query: {
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
     * The statement as a PDF, to be sent to the client
     * Allowed for owner, manager (own), accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getClientStatementPdf({
        clientId,
        from,
        to,
    }: {
        clientId: string,
        /**
         * Three months before the last day unless told.
         */
        from?: string,
        /**
         * Today unless told.
         */
        to?: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/client-statements/{clientId}/pdf',
            path: {
                'clientId': clientId,
            },
            query: {
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
     * Mails a client their statement of account as a PDF
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns StatementSent Done.
     * @throws ApiError
     */
    public sendClientStatement({
        clientId,
        idempotencyKey,
        dryRun,
        requestBody,
    }: {
        clientId: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        requestBody?: SendStatementInput,
    }): CancelablePromise<StatementSent> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-statements/{clientId}/send',
            path: {
                'clientId': clientId,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.client_statement.no_recipient, revenue.client_statement.reversed`,
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
