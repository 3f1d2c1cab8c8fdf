/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DeclineMineInput } from '../models/DeclineMineInput';
import type { SignatureRequestForClient } from '../models/SignatureRequestForClient';
import type { SignatureRequestForClientPage } from '../models/SignatureRequestForClientPage';
import type { SigningView } from '../models/SigningView';
import type { SignMineInput } from '../models/SignMineInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalSignatureRequestsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists signature requests
     * For portal clients.
     * @returns SignatureRequestForClientPage Done.
     * @throws ApiError
     */
    public listPortalSignatureRequests({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        filterTag,
        filterTagIn,
        filterSubjectType,
        filterSubjectTypeNe,
        filterSubjectTypeIn,
        filterSubjectTypeLike,
        filterSubjectId,
        filterSubjectIdNe,
        filterSubjectIdIn,
        filterVersionId,
        filterVersionIdNe,
        filterVersionIdIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterProvider,
        filterProviderNe,
        filterProviderIn,
        filterProviderLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterExpiresAt,
        filterExpiresAtNe,
        filterExpiresAtGt,
        filterExpiresAtGte,
        filterExpiresAtLt,
        filterExpiresAtLte,
        filterExpiresAtIn,
        filterCompletedAt,
        filterCompletedAtNe,
        filterCompletedAtGt,
        filterCompletedAtGte,
        filterCompletedAtLt,
        filterCompletedAtLte,
        filterCompletedAtIn,
        filterCompletedAtNull,
        filterCreatedAt,
        filterCreatedAtNe,
        filterCreatedAtGt,
        filterCreatedAtGte,
        filterCreatedAtLt,
        filterCreatedAtLte,
        filterCreatedAtIn,
        filterUpdatedAt,
        filterUpdatedAtNe,
        filterUpdatedAtGt,
        filterUpdatedAtGte,
        filterUpdatedAtLt,
        filterUpdatedAtLte,
        filterUpdatedAtIn,
    }: {
        /**
         * How many rows a page holds.
         */
        limit?: number,
        /**
         * The nextCursor of the page before.
         */
        cursor?: string,
        /**
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, expiresAt, completedAt.
         */
        sort?: string,
        /**
         * Only these fields, comma separated.
         */
        fields?: string,
        /**
         * Counts all matching rows; costs a second look at them.
         */
        total?: 'none' | 'exact',
        /**
         * Deleted rows as well, or alone (Owner and Manager).
         */
        deleted?: 'include' | 'only',
        /**
         * Free text.
         */
        q?: string,
        /**
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, tags, links.
         */
        include?: string,
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * subjectType equals
         */
        filterSubjectType?: 'proposal' | 'contract' | 'policy',
        /**
         * subjectType differs from
         */
        filterSubjectTypeNe?: 'proposal' | 'contract' | 'policy',
        /**
         * subjectType is one of (comma separated)
         */
        filterSubjectTypeIn?: string,
        /**
         * subjectType contains
         */
        filterSubjectTypeLike?: string,
        /**
         * subjectId equals
         */
        filterSubjectId?: string,
        /**
         * subjectId differs from
         */
        filterSubjectIdNe?: string,
        /**
         * subjectId is one of (comma separated)
         */
        filterSubjectIdIn?: string,
        /**
         * versionId equals
         */
        filterVersionId?: string,
        /**
         * versionId differs from
         */
        filterVersionIdNe?: string,
        /**
         * versionId is one of (comma separated)
         */
        filterVersionIdIn?: string,
        /**
         * clientId equals
         */
        filterClientId?: string,
        /**
         * clientId differs from
         */
        filterClientIdNe?: string,
        /**
         * clientId is one of (comma separated)
         */
        filterClientIdIn?: string,
        /**
         * clientId is empty (true) or not (false)
         */
        filterClientIdNull?: boolean,
        /**
         * engagementId equals
         */
        filterEngagementId?: string,
        /**
         * engagementId differs from
         */
        filterEngagementIdNe?: string,
        /**
         * engagementId is one of (comma separated)
         */
        filterEngagementIdIn?: string,
        /**
         * engagementId is empty (true) or not (false)
         */
        filterEngagementIdNull?: boolean,
        /**
         * provider equals
         */
        filterProvider?: string,
        /**
         * provider differs from
         */
        filterProviderNe?: string,
        /**
         * provider is one of (comma separated)
         */
        filterProviderIn?: string,
        /**
         * provider contains
         */
        filterProviderLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'draft' | 'sent' | 'in_progress' | 'completed' | 'declined' | 'expired' | 'cancelled' | 'error',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'sent' | 'in_progress' | 'completed' | 'declined' | 'expired' | 'cancelled' | 'error',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * expiresAt equals
         */
        filterExpiresAt?: string,
        /**
         * expiresAt differs from
         */
        filterExpiresAtNe?: string,
        /**
         * expiresAt is after
         */
        filterExpiresAtGt?: string,
        /**
         * expiresAt is at or after
         */
        filterExpiresAtGte?: string,
        /**
         * expiresAt is before
         */
        filterExpiresAtLt?: string,
        /**
         * expiresAt is at or before
         */
        filterExpiresAtLte?: string,
        /**
         * expiresAt is one of (comma separated)
         */
        filterExpiresAtIn?: string,
        /**
         * completedAt equals
         */
        filterCompletedAt?: string,
        /**
         * completedAt differs from
         */
        filterCompletedAtNe?: string,
        /**
         * completedAt is after
         */
        filterCompletedAtGt?: string,
        /**
         * completedAt is at or after
         */
        filterCompletedAtGte?: string,
        /**
         * completedAt is before
         */
        filterCompletedAtLt?: string,
        /**
         * completedAt is at or before
         */
        filterCompletedAtLte?: string,
        /**
         * completedAt is one of (comma separated)
         */
        filterCompletedAtIn?: string,
        /**
         * completedAt is empty (true) or not (false)
         */
        filterCompletedAtNull?: boolean,
        /**
         * createdAt equals
         */
        filterCreatedAt?: string,
        /**
         * createdAt differs from
         */
        filterCreatedAtNe?: string,
        /**
         * createdAt is after
         */
        filterCreatedAtGt?: string,
        /**
         * createdAt is at or after
         */
        filterCreatedAtGte?: string,
        /**
         * createdAt is before
         */
        filterCreatedAtLt?: string,
        /**
         * createdAt is at or before
         */
        filterCreatedAtLte?: string,
        /**
         * createdAt is one of (comma separated)
         */
        filterCreatedAtIn?: string,
        /**
         * updatedAt equals
         */
        filterUpdatedAt?: string,
        /**
         * updatedAt differs from
         */
        filterUpdatedAtNe?: string,
        /**
         * updatedAt is after
         */
        filterUpdatedAtGt?: string,
        /**
         * updatedAt is at or after
         */
        filterUpdatedAtGte?: string,
        /**
         * updatedAt is before
         */
        filterUpdatedAtLt?: string,
        /**
         * updatedAt is at or before
         */
        filterUpdatedAtLte?: string,
        /**
         * updatedAt is one of (comma separated)
         */
        filterUpdatedAtIn?: string,
    }): CancelablePromise<SignatureRequestForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/signature-requests',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[subjectType]': filterSubjectType,
                'filter[subjectType][ne]': filterSubjectTypeNe,
                'filter[subjectType][in]': filterSubjectTypeIn,
                'filter[subjectType][like]': filterSubjectTypeLike,
                'filter[subjectId]': filterSubjectId,
                'filter[subjectId][ne]': filterSubjectIdNe,
                'filter[subjectId][in]': filterSubjectIdIn,
                'filter[versionId]': filterVersionId,
                'filter[versionId][ne]': filterVersionIdNe,
                'filter[versionId][in]': filterVersionIdIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[provider]': filterProvider,
                'filter[provider][ne]': filterProviderNe,
                'filter[provider][in]': filterProviderIn,
                'filter[provider][like]': filterProviderLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[expiresAt]': filterExpiresAt,
                'filter[expiresAt][ne]': filterExpiresAtNe,
                'filter[expiresAt][gt]': filterExpiresAtGt,
                'filter[expiresAt][gte]': filterExpiresAtGte,
                'filter[expiresAt][lt]': filterExpiresAtLt,
                'filter[expiresAt][lte]': filterExpiresAtLte,
                'filter[expiresAt][in]': filterExpiresAtIn,
                'filter[completedAt]': filterCompletedAt,
                'filter[completedAt][ne]': filterCompletedAtNe,
                'filter[completedAt][gt]': filterCompletedAtGt,
                'filter[completedAt][gte]': filterCompletedAtGte,
                'filter[completedAt][lt]': filterCompletedAtLt,
                'filter[completedAt][lte]': filterCompletedAtLte,
                'filter[completedAt][in]': filterCompletedAtIn,
                'filter[completedAt][null]': filterCompletedAtNull,
                'filter[createdAt]': filterCreatedAt,
                'filter[createdAt][ne]': filterCreatedAtNe,
                'filter[createdAt][gt]': filterCreatedAtGt,
                'filter[createdAt][gte]': filterCreatedAtGte,
                'filter[createdAt][lt]': filterCreatedAtLt,
                'filter[createdAt][lte]': filterCreatedAtLte,
                'filter[createdAt][in]': filterCreatedAtIn,
                'filter[updatedAt]': filterUpdatedAt,
                'filter[updatedAt][ne]': filterUpdatedAtNe,
                'filter[updatedAt][gt]': filterUpdatedAtGt,
                'filter[updatedAt][gte]': filterUpdatedAtGte,
                'filter[updatedAt][lt]': filterUpdatedAtLt,
                'filter[updatedAt][lte]': filterUpdatedAtLte,
                'filter[updatedAt][in]': filterUpdatedAtIn,
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
     * Reads one signature request
     * For portal clients.
     * @returns SignatureRequestForClient Done.
     * @throws ApiError
     */
    public getPortalSignatureRequest({
        id,
        fields,
        deleted,
        include,
    }: {
        id: string,
        /**
         * Only these fields, comma separated.
         */
        fields?: string,
        /**
         * Deleted rows as well, or alone (Owner and Manager).
         */
        deleted?: 'include' | 'only',
        /**
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, tags, links.
         */
        include?: string,
    }): CancelablePromise<SignatureRequestForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/signature-requests/{id}',
            path: {
                'id': id,
            },
            query: {
                'fields': fields,
                'deleted': deleted,
                'include': include,
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
     * Declines to sign for this client, saying why
     * For portal clients who are permitted contracts.sign. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public declineInPortal({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: DeclineMineInput,
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
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/signature-requests/{id}/decline',
            path: {
                'id': id,
            },
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
     * The document that this client signs or has signed, as a PDF
     * For portal clients.
     * @returns binary Done.
     * @throws ApiError
     */
    public showPortalSigningDocument({
        id,
    }: {
        id: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/signature-requests/{id}/document',
            path: {
                'id': id,
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
     * Mails this client the code that signing asks for
     * For portal clients who are permitted contracts.sign. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public sendPortalSigningCode({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
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
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/signature-requests/{id}/send-code',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
            },
            query: {
                'dryRun': dryRun,
            },
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
     * Signs for this client: only the part that is theirs
     * For portal clients who are permitted contracts.sign. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public signInPortal({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: SignMineInput,
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
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/signature-requests/{id}/sign',
            path: {
                'id': id,
            },
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
     * The document that this client is to sign
     * For portal clients.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public showPortalSigning({
        id,
    }: {
        id: string,
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/signature-requests/{id}/signing',
            path: {
                'id': id,
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
     * Notes that this client looked at the document
     * For portal clients who are permitted contracts.sign. Effect: irreversible.
     * @returns SigningView Done.
     * @throws ApiError
     */
    public viewPortalSigning({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
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
    }): CancelablePromise<SigningView> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/signature-requests/{id}/view',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
                'If-Match': ifMatch,
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
