/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AcceptProposalInput } from '../models/AcceptProposalInput';
import type { DeclineProposalInput } from '../models/DeclineProposalInput';
import type { DuplicateProposalInput } from '../models/DuplicateProposalInput';
import type { Proposal } from '../models/Proposal';
import type { ProposalCreate } from '../models/ProposalCreate';
import type { ProposalLink } from '../models/ProposalLink';
import type { ProposalPage } from '../models/ProposalPage';
import type { ProposalRevise } from '../models/ProposalRevise';
import type { ProposalVersionList } from '../models/ProposalVersionList';
import type { ResendProposalInput } from '../models/ResendProposalInput';
import type { ReturnProposalInput } from '../models/ReturnProposalInput';
import type { SendProposalInput } from '../models/SendProposalInput';
import type { WithdrawProposalInput } from '../models/WithdrawProposalInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ProposalsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists proposals
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ProposalPage Done.
     * @throws ApiError
     */
    public listProposals({
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
        filterTemplateId,
        filterTemplateIdNe,
        filterTemplateIdIn,
        filterTemplateIdNull,
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
         * templateId equals
         */
        filterTemplateId?: string,
        /**
         * templateId differs from
         */
        filterTemplateIdNe?: string,
        /**
         * templateId is one of (comma separated)
         */
        filterTemplateIdIn?: string,
        /**
         * templateId is empty (true) or not (false)
         */
        filterTemplateIdNull?: boolean,
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
    }): CancelablePromise<ProposalPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/proposals',
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
                'filter[templateId]': filterTemplateId,
                'filter[templateId][ne]': filterTemplateIdNe,
                'filter[templateId][in]': filterTemplateIdIn,
                'filter[templateId][null]': filterTemplateIdNull,
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
     * Drafts a proposal, from scratch or from a template
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by proposal.remove.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public createProposal({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ProposalCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals',
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
     * Deletes a draft; it can be restored
     * Allowed for owner, manager. Effect: reversible, undone by proposal.restore.
     * @returns void
     * @throws ApiError
     */
    public removeProposal({
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
    }): CancelablePromise<void> {
        return this.httpRequest.request({
            method: 'DELETE',
            url: '/v1/proposals/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, withdraw_instead`,
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
     * Reads one proposal
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public getProposal({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, deal, engagement, contract, current, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/proposals/{id}',
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
     * Revises a draft; of a proposal that was sent it drafts the next version, and the client has nothing to accept until that is sent
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public reviseProposal({
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
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: ProposalRevise,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/proposals/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.proposal.not_draft, agreements.proposal.accepted`,
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
     * Accepts a proposal with its choices: a client for themselves, a member for a client who said yes elsewhere
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public acceptProposal({
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
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/accept',
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
     * Shows the client's link to a proposal that was sent, to be passed on by other ways than mail
     * Allowed for owner, manager. Effect: reversible.
     * @returns ProposalLink Done.
     * @throws ApiError
     */
    public copyProposalLink({
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
    }): CancelablePromise<ProposalLink> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/copy-link',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.proposal.not_sent`,
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
     * Allowed for owner, manager. Effect: compensatable, undone by proposal.reopen.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public declineProposal({
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
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/decline',
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
     * Drafts a new proposal with the text and the lines of another
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by proposal.remove.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public duplicateProposal({
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
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: DuplicateProposalInput,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/duplicate',
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
     * Allowed for owner, manager, staff (own), accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getProposalPdf({
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
            url: '/v1/proposals/{id}/pdf',
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
     * Drafts the next version of a proposal that was declined or has expired
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public reopenProposal({
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
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/reopen',
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
     * Mails the client the link to the proposal once more
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public resendProposal({
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
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: ResendProposalInput,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/resend',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.proposal.no_recipient, agreements.proposal.not_sent`,
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
     * Restores a deleted draft
     * Allowed for owner, manager. Effect: reversible, undone by proposal.remove.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public restoreProposal({
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
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/restore',
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
     * Gives a submitted proposal back to be worked on
     * Allowed for owner, manager. Effect: reversible, undone by proposal.submit.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public returnProposal({
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
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: ReturnProposalInput,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/return',
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
     * Freezes the version, gives the proposal its number and mails the client a link to it
     * Allowed for owner, manager. Effect: compensatable, undone by proposal.withdraw.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public sendProposal({
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
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: SendProposalInput,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/send',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.proposal.no_recipient, agreements.proposal.expired, agreements.proposal.empty`,
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
     * Hands a draft to somebody who may send it
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by proposal.return.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public submitProposal({
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
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/submit',
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
     * Every version of a proposal, newest first; a client sees those that were sent
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ProposalVersionList Done.
     * @throws ApiError
     */
    public listProposalVersions({
        id,
    }: {
        id: string,
    }): CancelablePromise<ProposalVersionList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/proposals/{id}/versions',
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
     * Takes back what was sent; the client cannot accept it any more
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Proposal Done.
     * @throws ApiError
     */
    public withdrawProposal({
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
         * The version that you last read, as its ETag. Needed here: without it the answer is 428.
         */
        ifMatch?: string,
        requestBody?: WithdrawProposalInput,
    }): CancelablePromise<Proposal> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/proposals/{id}/withdraw',
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
}
