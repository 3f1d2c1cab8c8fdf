/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AuditEventPage } from '../models/AuditEventPage';
import type { AuditHead } from '../models/AuditHead';
import type { AuditVerdict } from '../models/AuditVerdict';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class AuditEventsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists who did, or was refused, what, newest first
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns AuditEventPage Done.
     * @throws ApiError
     */
    public listAuditEvents({
        actorId,
        actorKind,
        action,
        entityType,
        entityId,
        decision,
        requestId,
        from,
        to,
        include,
        cursor,
        limit = 25,
    }: {
        actorId?: string,
        actorKind?: string,
        action?: string,
        entityType?: string,
        entityId?: string,
        decision?: 'allow' | 'deny',
        requestId?: string,
        /**
         * From this moment on.
         */
        from?: string,
        /**
         * Before this moment.
         */
        to?: string,
        /**
         * Events of the AI module among the entries.
         */
        include?: 'ai',
        cursor?: string,
        limit?: number,
    }): CancelablePromise<AuditEventPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/audit-events',
            query: {
                'actorId': actorId,
                'actorKind': actorKind,
                'action': action,
                'entityType': entityType,
                'entityId': entityId,
                'decision': decision,
                'requestId': requestId,
                'from': from,
                'to': to,
                'include': include,
                'cursor': cursor,
                'limit': limit,
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
     * Shows the head of the audit chain, to be kept outside
     * Allowed for owner, accountant.
     * @returns AuditHead Done.
     * @throws ApiError
     */
    public getAuditHead(): CancelablePromise<AuditHead> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/audit-events/head',
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
     * Walks the audit chain and names the first entry that is not as it was sealed
     * Allowed for owner, accountant.
     * @returns AuditVerdict Done.
     * @throws ApiError
     */
    public verifyAudit({
        fromSeq = 1,
        limit = 20000,
        headSeq,
        headHash,
    }: {
        /**
         * Where to begin; a long chain is walked in several calls.
         */
        fromSeq?: number,
        /**
         * How many entries to walk at most.
         */
        limit?: number,
        /**
         * With headHash: a head that you kept outside, to be found again.
         */
        headSeq?: number,
        /**
         * SHA-256 in hexadecimal digits.
         */
        headHash?: string,
    }): CancelablePromise<AuditVerdict> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/audit-events/verify',
            query: {
                'fromSeq': fromSeq,
                'limit': limit,
                'headSeq': headSeq,
                'headHash': headHash,
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
}
