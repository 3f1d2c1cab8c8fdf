/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContractForClient } from '../models/ContractForClient';
import type { ContractForClientPage } from '../models/ContractForClientPage';
import type { ContractVersionList } from '../models/ContractVersionList';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalContractsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists contracts
     * For portal clients.
     * @returns ContractForClientPage Done.
     * @throws ApiError
     */
    public listPortalContracts({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        due,
        filterTag,
        filterTagIn,
        filterCounterpartyKind,
        filterCounterpartyKindNe,
        filterCounterpartyKindIn,
        filterCounterpartyKindLike,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterContactId,
        filterContactIdNe,
        filterContactIdIn,
        filterContactIdNull,
        filterProposalId,
        filterProposalIdNe,
        filterProposalIdIn,
        filterProposalIdNull,
        filterDealId,
        filterDealIdNe,
        filterDealIdIn,
        filterDealIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterReplacesContractId,
        filterReplacesContractIdNe,
        filterReplacesContractIdIn,
        filterReplacesContractIdNull,
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterNumber,
        filterNumberNe,
        filterNumberIn,
        filterNumberLike,
        filterNumberNull,
        filterEffectiveOn,
        filterEffectiveOnNe,
        filterEffectiveOnGt,
        filterEffectiveOnGte,
        filterEffectiveOnLt,
        filterEffectiveOnLte,
        filterEffectiveOnIn,
        filterEffectiveOnNull,
        filterEndsOn,
        filterEndsOnNe,
        filterEndsOnGt,
        filterEndsOnGte,
        filterEndsOnLt,
        filterEndsOnLte,
        filterEndsOnIn,
        filterEndsOnNull,
        filterEndedOn,
        filterEndedOnNe,
        filterEndedOnGt,
        filterEndedOnGte,
        filterEndedOnLt,
        filterEndedOnLte,
        filterEndedOnIn,
        filterEndedOnNull,
        filterSignedAt,
        filterSignedAtNe,
        filterSignedAtGt,
        filterSignedAtGte,
        filterSignedAtLt,
        filterSignedAtLte,
        filterSignedAtIn,
        filterSignedAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, effectiveOn, endsOn, signedAt, number, title, valueMinor.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, deal, engagement, proposal, current, tags, links.
         */
        include?: string,
        /**
         * A named selection.
         */
        due?: 'renewal' | 'notice',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * counterpartyKind equals
         */
        filterCounterpartyKind?: 'client' | 'vendor' | 'internal',
        /**
         * counterpartyKind differs from
         */
        filterCounterpartyKindNe?: 'client' | 'vendor' | 'internal',
        /**
         * counterpartyKind is one of (comma separated)
         */
        filterCounterpartyKindIn?: string,
        /**
         * counterpartyKind contains
         */
        filterCounterpartyKindLike?: string,
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
         * proposalId equals
         */
        filterProposalId?: string,
        /**
         * proposalId differs from
         */
        filterProposalIdNe?: string,
        /**
         * proposalId is one of (comma separated)
         */
        filterProposalIdIn?: string,
        /**
         * proposalId is empty (true) or not (false)
         */
        filterProposalIdNull?: boolean,
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
         * replacesContractId equals
         */
        filterReplacesContractId?: string,
        /**
         * replacesContractId differs from
         */
        filterReplacesContractIdNe?: string,
        /**
         * replacesContractId is one of (comma separated)
         */
        filterReplacesContractIdIn?: string,
        /**
         * replacesContractId is empty (true) or not (false)
         */
        filterReplacesContractIdNull?: boolean,
        /**
         * kind equals
         */
        filterKind?: 'msa' | 'sow' | 'nda' | 'order_form' | 'employment' | 'lease' | 'other',
        /**
         * kind differs from
         */
        filterKindNe?: 'msa' | 'sow' | 'nda' | 'order_form' | 'employment' | 'lease' | 'other',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'draft' | 'in_review' | 'sent' | 'partially_signed' | 'signed' | 'declined' | 'voided' | 'expired' | 'terminated' | 'superseded',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'in_review' | 'sent' | 'partially_signed' | 'signed' | 'declined' | 'voided' | 'expired' | 'terminated' | 'superseded',
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
         * effectiveOn equals
         */
        filterEffectiveOn?: string,
        /**
         * effectiveOn differs from
         */
        filterEffectiveOnNe?: string,
        /**
         * effectiveOn is after
         */
        filterEffectiveOnGt?: string,
        /**
         * effectiveOn is at or after
         */
        filterEffectiveOnGte?: string,
        /**
         * effectiveOn is before
         */
        filterEffectiveOnLt?: string,
        /**
         * effectiveOn is at or before
         */
        filterEffectiveOnLte?: string,
        /**
         * effectiveOn is one of (comma separated)
         */
        filterEffectiveOnIn?: string,
        /**
         * effectiveOn is empty (true) or not (false)
         */
        filterEffectiveOnNull?: boolean,
        /**
         * endsOn equals
         */
        filterEndsOn?: string,
        /**
         * endsOn differs from
         */
        filterEndsOnNe?: string,
        /**
         * endsOn is after
         */
        filterEndsOnGt?: string,
        /**
         * endsOn is at or after
         */
        filterEndsOnGte?: string,
        /**
         * endsOn is before
         */
        filterEndsOnLt?: string,
        /**
         * endsOn is at or before
         */
        filterEndsOnLte?: string,
        /**
         * endsOn is one of (comma separated)
         */
        filterEndsOnIn?: string,
        /**
         * endsOn is empty (true) or not (false)
         */
        filterEndsOnNull?: boolean,
        /**
         * endedOn equals
         */
        filterEndedOn?: string,
        /**
         * endedOn differs from
         */
        filterEndedOnNe?: string,
        /**
         * endedOn is after
         */
        filterEndedOnGt?: string,
        /**
         * endedOn is at or after
         */
        filterEndedOnGte?: string,
        /**
         * endedOn is before
         */
        filterEndedOnLt?: string,
        /**
         * endedOn is at or before
         */
        filterEndedOnLte?: string,
        /**
         * endedOn is one of (comma separated)
         */
        filterEndedOnIn?: string,
        /**
         * endedOn is empty (true) or not (false)
         */
        filterEndedOnNull?: boolean,
        /**
         * signedAt equals
         */
        filterSignedAt?: string,
        /**
         * signedAt differs from
         */
        filterSignedAtNe?: string,
        /**
         * signedAt is after
         */
        filterSignedAtGt?: string,
        /**
         * signedAt is at or after
         */
        filterSignedAtGte?: string,
        /**
         * signedAt is before
         */
        filterSignedAtLt?: string,
        /**
         * signedAt is at or before
         */
        filterSignedAtLte?: string,
        /**
         * signedAt is one of (comma separated)
         */
        filterSignedAtIn?: string,
        /**
         * signedAt is empty (true) or not (false)
         */
        filterSignedAtNull?: boolean,
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
    }): CancelablePromise<ContractForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/contracts',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
                'due': due,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[counterpartyKind]': filterCounterpartyKind,
                'filter[counterpartyKind][ne]': filterCounterpartyKindNe,
                'filter[counterpartyKind][in]': filterCounterpartyKindIn,
                'filter[counterpartyKind][like]': filterCounterpartyKindLike,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[contactId]': filterContactId,
                'filter[contactId][ne]': filterContactIdNe,
                'filter[contactId][in]': filterContactIdIn,
                'filter[contactId][null]': filterContactIdNull,
                'filter[proposalId]': filterProposalId,
                'filter[proposalId][ne]': filterProposalIdNe,
                'filter[proposalId][in]': filterProposalIdIn,
                'filter[proposalId][null]': filterProposalIdNull,
                'filter[dealId]': filterDealId,
                'filter[dealId][ne]': filterDealIdNe,
                'filter[dealId][in]': filterDealIdIn,
                'filter[dealId][null]': filterDealIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[replacesContractId]': filterReplacesContractId,
                'filter[replacesContractId][ne]': filterReplacesContractIdNe,
                'filter[replacesContractId][in]': filterReplacesContractIdIn,
                'filter[replacesContractId][null]': filterReplacesContractIdNull,
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[number]': filterNumber,
                'filter[number][ne]': filterNumberNe,
                'filter[number][in]': filterNumberIn,
                'filter[number][like]': filterNumberLike,
                'filter[number][null]': filterNumberNull,
                'filter[effectiveOn]': filterEffectiveOn,
                'filter[effectiveOn][ne]': filterEffectiveOnNe,
                'filter[effectiveOn][gt]': filterEffectiveOnGt,
                'filter[effectiveOn][gte]': filterEffectiveOnGte,
                'filter[effectiveOn][lt]': filterEffectiveOnLt,
                'filter[effectiveOn][lte]': filterEffectiveOnLte,
                'filter[effectiveOn][in]': filterEffectiveOnIn,
                'filter[effectiveOn][null]': filterEffectiveOnNull,
                'filter[endsOn]': filterEndsOn,
                'filter[endsOn][ne]': filterEndsOnNe,
                'filter[endsOn][gt]': filterEndsOnGt,
                'filter[endsOn][gte]': filterEndsOnGte,
                'filter[endsOn][lt]': filterEndsOnLt,
                'filter[endsOn][lte]': filterEndsOnLte,
                'filter[endsOn][in]': filterEndsOnIn,
                'filter[endsOn][null]': filterEndsOnNull,
                'filter[endedOn]': filterEndedOn,
                'filter[endedOn][ne]': filterEndedOnNe,
                'filter[endedOn][gt]': filterEndedOnGt,
                'filter[endedOn][gte]': filterEndedOnGte,
                'filter[endedOn][lt]': filterEndedOnLt,
                'filter[endedOn][lte]': filterEndedOnLte,
                'filter[endedOn][in]': filterEndedOnIn,
                'filter[endedOn][null]': filterEndedOnNull,
                'filter[signedAt]': filterSignedAt,
                'filter[signedAt][ne]': filterSignedAtNe,
                'filter[signedAt][gt]': filterSignedAtGt,
                'filter[signedAt][gte]': filterSignedAtGte,
                'filter[signedAt][lt]': filterSignedAtLt,
                'filter[signedAt][lte]': filterSignedAtLte,
                'filter[signedAt][in]': filterSignedAtIn,
                'filter[signedAt][null]': filterSignedAtNull,
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
     * Reads one contract
     * For portal clients.
     * @returns ContractForClient Done.
     * @throws ApiError
     */
    public getPortalContract({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, deal, engagement, proposal, current, tags, links.
         */
        include?: string,
    }): CancelablePromise<ContractForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/contracts/{id}',
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
     * The text of a contract as a PDF; what was signed, with its certificate, is its signature request’s document
     * For portal clients.
     * @returns binary Done.
     * @throws ApiError
     */
    public getPortalContractPdf({
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
            url: '/v1/portal/contracts/{id}/pdf',
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
     * Every version of a contract with its amendments, newest first; a client sees those that were sent
     * For portal clients.
     * @returns ContractVersionList Done.
     * @throws ApiError
     */
    public listPortalContractVersions({
        id,
    }: {
        id: string,
    }): CancelablePromise<ContractVersionList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/contracts/{id}/versions',
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
}
