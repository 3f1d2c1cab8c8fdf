/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AcceptProposalInput } from '../models/AcceptProposalInput';
import type { DeclineProposalInput } from '../models/DeclineProposalInput';
import type { ProposalForClient } from '../models/ProposalForClient';
import type { ProposalForClientPage } from '../models/ProposalForClientPage';
import type { ProposalVersionList } from '../models/ProposalVersionList';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalProposalsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists proposals
     * For portal clients.
     * @returns ProposalForClientPage Done.
     * @throws ApiError
     */
    public listPortalProposals({
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
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterContactId,
        filterContactIdNe,
        filterContactIdIn,
        filterContactIdNull,
        filterDealId,
        filterDealIdNe,
        filterDealIdIn,
        filterDealIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterNumber,
        filterNumberNe,
        filterNumberIn,
        filterNumberLike,
        filterNumberNull,
        filterValidUntil,
        filterValidUntilNe,
        filterValidUntilGt,
        filterValidUntilGte,
        filterValidUntilLt,
        filterValidUntilLte,
        filterValidUntilIn,
        filterValidUntilNull,
        filterSentAt,
        filterSentAtNe,
        filterSentAtGt,
        filterSentAtGte,
        filterSentAtLt,
        filterSentAtLte,
        filterSentAtIn,
        filterSentAtNull,
        filterDecidedAt,
        filterDecidedAtNe,
        filterDecidedAtGt,
        filterDecidedAtGte,
        filterDecidedAtLt,
        filterDecidedAtLte,
        filterDecidedAtIn,
        filterDecidedAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, validUntil, sentAt, decidedAt, number, totalMinor.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, deal, engagement, contract, current, tags, links.
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
         * contactId equals
         */
        filterContactId?: string,
        /**
         * contactId differs from
         */
        filterContactIdNe?: string,
        /**
         * contactId is one of (comma separated)
         */
        filterContactIdIn?: string,
        /**
         * contactId is empty (true) or not (false)
         */
        filterContactIdNull?: boolean,
        /**
         * dealId equals
         */
        filterDealId?: string,
        /**
         * dealId differs from
         */
        filterDealIdNe?: string,
        /**
         * dealId is one of (comma separated)
         */
        filterDealIdIn?: string,
        /**
         * dealId is empty (true) or not (false)
         */
        filterDealIdNull?: boolean,
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
         * status equals
         */
        filterStatus?: 'draft' | 'in_review' | 'sent' | 'viewed' | 'accepted' | 'declined' | 'expired' | 'withdrawn',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'in_review' | 'sent' | 'viewed' | 'accepted' | 'declined' | 'expired' | 'withdrawn',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * number equals
         */
        filterNumber?: string,
        /**
         * number differs from
         */
        filterNumberNe?: string,
        /**
         * number is one of (comma separated)
         */
        filterNumberIn?: string,
        /**
         * number contains
         */
        filterNumberLike?: string,
        /**
         * number is empty (true) or not (false)
         */
        filterNumberNull?: boolean,
        /**
         * validUntil equals
         */
        filterValidUntil?: string,
        /**
         * validUntil differs from
         */
        filterValidUntilNe?: string,
        /**
         * validUntil is after
         */
        filterValidUntilGt?: string,
        /**
         * validUntil is at or after
         */
        filterValidUntilGte?: string,
        /**
         * validUntil is before
         */
        filterValidUntilLt?: string,
        /**
         * validUntil is at or before
         */
        filterValidUntilLte?: string,
        /**
         * validUntil is one of (comma separated)
         */
        filterValidUntilIn?: string,
        /**
         * validUntil is empty (true) or not (false)
         */
        filterValidUntilNull?: boolean,
        /**
         * sentAt equals
         */
        filterSentAt?: string,
        /**
         * sentAt differs from
         */
        filterSentAtNe?: string,
        /**
         * sentAt is after
         */
        filterSentAtGt?: string,
        /**
         * sentAt is at or after
         */
        filterSentAtGte?: string,
        /**
         * sentAt is before
         */
        filterSentAtLt?: string,
        /**
         * sentAt is at or before
         */
        filterSentAtLte?: string,
        /**
         * sentAt is one of (comma separated)
         */
        filterSentAtIn?: string,
        /**
         * sentAt is empty (true) or not (false)
         */
        filterSentAtNull?: boolean,
        /**
         * decidedAt equals
         */
        filterDecidedAt?: string,
        /**
         * decidedAt differs from
         */
        filterDecidedAtNe?: string,
        /**
         * decidedAt is after
         */
        filterDecidedAtGt?: string,
        /**
         * decidedAt is at or after
         */
        filterDecidedAtGte?: string,
        /**
         * decidedAt is before
         */
        filterDecidedAtLt?: string,
        /**
         * decidedAt is at or before
         */
        filterDecidedAtLte?: string,
        /**
         * decidedAt is one of (comma separated)
         */
        filterDecidedAtIn?: string,
        /**
         * decidedAt is empty (true) or not (false)
         */
        filterDecidedAtNull?: boolean,
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
    }): CancelablePromise<ProposalForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/proposals',
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
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[contactId]': filterContactId,
                'filter[contactId][ne]': filterContactIdNe,
                'filter[contactId][in]': filterContactIdIn,
                'filter[contactId][null]': filterContactIdNull,
                'filter[dealId]': filterDealId,
                'filter[dealId][ne]': filterDealIdNe,
                'filter[dealId][in]': filterDealIdIn,
                'filter[dealId][null]': filterDealIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[number]': filterNumber,
                'filter[number][ne]': filterNumberNe,
                'filter[number][in]': filterNumberIn,
                'filter[number][like]': filterNumberLike,
                'filter[number][null]': filterNumberNull,
                'filter[validUntil]': filterValidUntil,
                'filter[validUntil][ne]': filterValidUntilNe,
                'filter[validUntil][gt]': filterValidUntilGt,
                'filter[validUntil][gte]': filterValidUntilGte,
                'filter[validUntil][lt]': filterValidUntilLt,
                'filter[validUntil][lte]': filterValidUntilLte,
                'filter[validUntil][in]': filterValidUntilIn,
                'filter[validUntil][null]': filterValidUntilNull,
                'filter[sentAt]': filterSentAt,
                'filter[sentAt][ne]': filterSentAtNe,
                'filter[sentAt][gt]': filterSentAtGt,
                'filter[sentAt][gte]': filterSentAtGte,
                'filter[sentAt][lt]': filterSentAtLt,
                'filter[sentAt][lte]': filterSentAtLte,
                'filter[sentAt][in]': filterSentAtIn,
                'filter[sentAt][null]': filterSentAtNull,
                'filter[decidedAt]': filterDecidedAt,
                'filter[decidedAt][ne]': filterDecidedAtNe,
                'filter[decidedAt][gt]': filterDecidedAtGt,
                'filter[decidedAt][gte]': filterDecidedAtGte,
                'filter[decidedAt][lt]': filterDecidedAtLt,
                'filter[decidedAt][lte]': filterDecidedAtLte,
                'filter[decidedAt][in]': filterDecidedAtIn,
                'filter[decidedAt][null]': filterDecidedAtNull,
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
     * Reads one proposal
     * For portal clients.
     * @returns ProposalForClient Done.
     * @throws ApiError
     */
    public getPortalProposal({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, deal, engagement, contract, current, tags, links.
         */
        include?: string,
    }): CancelablePromise<ProposalForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/proposals/{id}',
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
     * Accepts a proposal with its choices: a client for themselves, a member for a client who said yes elsewhere
     * For portal clients who are permitted proposals.accept. Effect: irreversible.
     * @returns ProposalForClient Done.
     * @throws ApiError
     */
    public acceptPortalProposal({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: AcceptProposalInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<ProposalForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/proposals/{id}/accept',
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
     * Declines a proposal, saying why
     * For portal clients who are permitted proposals.accept. Effect: compensatable, undone by proposal.reopen.
     * @returns ProposalForClient Done.
     * @throws ApiError
     */
    public declinePortalProposal({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: DeclineProposalInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<ProposalForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/proposals/{id}/decline',
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
     * The proposal as a PDF: as it is offered, or as it was accepted
     * For portal clients.
     * @returns binary Done.
     * @throws ApiError
     */
    public getPortalProposalPdf({
        id,
        version,
    }: {
        id: string,
        /**
         * The current version unless told.
         */
        version?: number,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/proposals/{id}/pdf',
            path: {
                'id': id,
            },
            query: {
                'version': version,
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
     * Every version of a proposal, newest first; a client sees those that were sent
     * For portal clients.
     * @returns ProposalVersionList Done.
     * @throws ApiError
     */
    public listPortalProposalVersions({
        id,
    }: {
        id: string,
    }): CancelablePromise<ProposalVersionList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/proposals/{id}/versions',
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
     * Notes that the client looked at the proposal
     * For portal clients who are permitted proposals.accept. Effect: irreversible.
     * @returns ProposalForClient Done.
     * @throws ApiError
     */
    public viewPortalProposal({
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
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
    }): CancelablePromise<ProposalForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/proposals/{id}/view',
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
