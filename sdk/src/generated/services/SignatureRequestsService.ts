/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancelSignatureRequestInput } from '../models/CancelSignatureRequestInput';
import type { CheckSignedPdfInput } from '../models/CheckSignedPdfInput';
import type { ExtendSignatureRequestInput } from '../models/ExtendSignatureRequestInput';
import type { RemindSignersInput } from '../models/RemindSignersInput';
import type { SignatureEvidenceList } from '../models/SignatureEvidenceList';
import type { SignatureRequest } from '../models/SignatureRequest';
import type { SignatureRequestCreate } from '../models/SignatureRequestCreate';
import type { SignatureRequestPage } from '../models/SignatureRequestPage';
import type { SignatureRequestVersionPage } from '../models/SignatureRequestVersionPage';
import type { SignatureVerification } from '../models/SignatureVerification';
import type { SignedPdfComparison } from '../models/SignedPdfComparison';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class SignatureRequestsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists signature requests
     * Allowed for owner, manager, staff (own), accountant.
     * @returns SignatureRequestPage Done.
     * @throws ApiError
     */
    public listSignatureRequests({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, signers, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
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
    }): CancelablePromise<SignatureRequestPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signature-requests',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
                'asOf': asOf,
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
     * Freezes a contract, an amendment or a proposal and asks its signers, here or by a provider
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by signature_request.cancel.
     * @returns SignatureRequest Done.
     * @throws ApiError
     */
    public createSignatureRequest({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: SignatureRequestCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SignatureRequest> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signature-requests',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.not_draft, agreements.contract.empty, agreements.proposal.not_sent, agreements.signature_request.exists, agreements.signature_request.no_connection`,
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
     * Reads one signature request
     * Allowed for owner, manager, staff (own), accountant.
     * @returns SignatureRequest Done.
     * @throws ApiError
     */
    public getSignatureRequest({
        id,
        fields,
        deleted,
        include,
        asOf,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, signers, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<SignatureRequest> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signature-requests/{id}',
            path: {
                'id': id,
            },
            query: {
                'fields': fields,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
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
     * Takes the document back before everybody has signed; a contract becomes a draft again, in a new version
     * Allowed for owner, manager. Effect: irreversible.
     * @returns SignatureRequest Done.
     * @throws ApiError
     */
    public cancelSignatureRequest({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: CancelSignatureRequestInput,
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
    }): CancelablePromise<SignatureRequest> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signature-requests/{id}/cancel',
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
     * Tells whether a PDF with this SHA-256 is the signed one, byte by byte
     * Allowed for owner, manager, staff (own), accountant. Effect: reversible.
     * @returns SignedPdfComparison Done.
     * @throws ApiError
     */
    public checkSignedPdf({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: CheckSignedPdfInput,
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
    }): CancelablePromise<SignedPdfComparison> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signature-requests/{id}/check-pdf',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.signature_request.not_sealed`,
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
     * The signed PDF with its certificate; before everybody has signed, the document as it is to be signed
     * Allowed for owner, manager, staff (own), accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getSignatureRequestDocument({
        id,
    }: {
        id: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signature-requests/{id}/document',
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
     * The chain of evidence of a signature request, link by link
     * Allowed for owner, manager, staff (own), accountant.
     * @returns SignatureEvidenceList Done.
     * @throws ApiError
     */
    public listSignatureEvidence({
        id,
    }: {
        id: string,
    }): CancelablePromise<SignatureEvidenceList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signature-requests/{id}/evidence',
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
     * Gives signers more time, also when the time was over
     * Allowed for owner, manager. Effect: reversible.
     * @returns SignatureRequest Done.
     * @throws ApiError
     */
    public extendSignatureRequest({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
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
        requestBody?: ExtendSignatureRequestInput,
    }): CancelablePromise<SignatureRequest> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signature-requests/{id}/extend',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.signature_request.not_live, agreements.signature_request.external`,
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
     * Mails the link again to those whose turn it is, or to one of them
     * Allowed for owner, manager. Effect: irreversible.
     * @returns SignatureRequest Done.
     * @throws ApiError
     */
    public remindSigners({
        id,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
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
        requestBody?: RemindSignersInput,
    }): CancelablePromise<SignatureRequest> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signature-requests/{id}/remind',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.signature_request.not_live, agreements.signature_request.not_your_turn`,
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
     * Tries again what the provider refused
     * Allowed for owner, manager. Effect: compensatable, undone by signature_request.cancel.
     * @returns SignatureRequest Done.
     * @throws ApiError
     */
    public retrySignatureRequest({
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
    }): CancelablePromise<SignatureRequest> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/signature-requests/{id}/retry',
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
    /**
     * Computes the chain of evidence, the content’s hash and the PDF’s hash again, and names the first thing that is not as it was
     * Allowed for owner, manager, staff (own), accountant.
     * @returns SignatureVerification Done.
     * @throws ApiError
     */
    public verifySignatureRequest({
        id,
    }: {
        id: string,
    }): CancelablePromise<SignatureVerification> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signature-requests/{id}/verify',
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
     * Lists what a signature request was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns SignatureRequestVersionPage Done.
     * @throws ApiError
     */
    public listSignatureRequestVersions({
        id,
        limit = 25,
        cursor,
    }: {
        id: string,
        /**
         * How many rows a page holds.
         */
        limit?: number,
        /**
         * The nextCursor of the page before.
         */
        cursor?: string,
    }): CancelablePromise<SignatureRequestVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/signature-requests/{id}/versions',
            path: {
                'id': id,
            },
            query: {
                'limit': limit,
                'cursor': cursor,
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
