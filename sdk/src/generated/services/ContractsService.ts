/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AmendContractInput } from '../models/AmendContractInput';
import type { Contract } from '../models/Contract';
import type { ContractCreate } from '../models/ContractCreate';
import type { ContractDiff } from '../models/ContractDiff';
import type { ContractPage } from '../models/ContractPage';
import type { ContractRevise } from '../models/ContractRevise';
import type { ContractRisks } from '../models/ContractRisks';
import type { ContractSentForSignature } from '../models/ContractSentForSignature';
import type { ContractVersionList } from '../models/ContractVersionList';
import type { CreateContractFromProposalInput } from '../models/CreateContractFromProposalInput';
import type { GiveContractNoticeInput } from '../models/GiveContractNoticeInput';
import type { MarkContractSignedInput } from '../models/MarkContractSignedInput';
import type { MarkContractTermsInput } from '../models/MarkContractTermsInput';
import type { RenewContractInput } from '../models/RenewContractInput';
import type { ReviseAmendmentInput } from '../models/ReviseAmendmentInput';
import type { SendContractForSignatureInput } from '../models/SendContractForSignatureInput';
import type { TerminateContractInput } from '../models/TerminateContractInput';
import type { VoidContractInput } from '../models/VoidContractInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ContractsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists contracts
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ContractPage Done.
     * @throws ApiError
     */
    public listContracts({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
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
        filterVendorId,
        filterVendorIdNe,
        filterVendorIdIn,
        filterVendorIdNull,
        filterEmployeeId,
        filterEmployeeIdNe,
        filterEmployeeIdIn,
        filterEmployeeIdNull,
        filterLegalEntityId,
        filterLegalEntityIdNe,
        filterLegalEntityIdIn,
        filterLegalEntityIdNull,
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
        filterTemplateId,
        filterTemplateIdNe,
        filterTemplateIdIn,
        filterTemplateIdNull,
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
         * The rows as they stood at this moment.
         */
        asOf?: string,
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
         * vendorId equals
         */
        filterVendorId?: string,
        /**
         * vendorId differs from
         */
        filterVendorIdNe?: string,
        /**
         * vendorId is one of (comma separated)
         */
        filterVendorIdIn?: string,
        /**
         * vendorId is empty (true) or not (false)
         */
        filterVendorIdNull?: boolean,
        /**
         * employeeId equals
         */
        filterEmployeeId?: string,
        /**
         * employeeId differs from
         */
        filterEmployeeIdNe?: string,
        /**
         * employeeId is one of (comma separated)
         */
        filterEmployeeIdIn?: string,
        /**
         * employeeId is empty (true) or not (false)
         */
        filterEmployeeIdNull?: boolean,
        /**
         * legalEntityId equals
         */
        filterLegalEntityId?: string,
        /**
         * legalEntityId differs from
         */
        filterLegalEntityIdNe?: string,
        /**
         * legalEntityId is one of (comma separated)
         */
        filterLegalEntityIdIn?: string,
        /**
         * legalEntityId is empty (true) or not (false)
         */
        filterLegalEntityIdNull?: boolean,
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
    }): CancelablePromise<ContractPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contracts',
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
                'filter[vendorId]': filterVendorId,
                'filter[vendorId][ne]': filterVendorIdNe,
                'filter[vendorId][in]': filterVendorIdIn,
                'filter[vendorId][null]': filterVendorIdNull,
                'filter[employeeId]': filterEmployeeId,
                'filter[employeeId][ne]': filterEmployeeIdNe,
                'filter[employeeId][in]': filterEmployeeIdIn,
                'filter[employeeId][null]': filterEmployeeIdNull,
                'filter[legalEntityId]': filterLegalEntityId,
                'filter[legalEntityId][ne]': filterLegalEntityIdNe,
                'filter[legalEntityId][in]': filterLegalEntityIdIn,
                'filter[legalEntityId][null]': filterLegalEntityIdNull,
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
                'filter[templateId]': filterTemplateId,
                'filter[templateId][ne]': filterTemplateIdNe,
                'filter[templateId][in]': filterTemplateIdIn,
                'filter[templateId][null]': filterTemplateIdNull,
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
     * Drafts a contract with a client, a vendor or inside the house, from scratch or from a template
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by contract.remove.
     * @returns Contract Done.
     * @throws ApiError
     */
    public createContract({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ContractCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts',
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
     * Allowed for owner, manager. Effect: reversible, undone by contract.restore.
     * @returns void
     * @throws ApiError
     */
    public removeContract({
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
            url: '/v1/contracts/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, terminate_instead, void_instead`,
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
     * Reads one contract
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Contract Done.
     * @throws ApiError
     */
    public getContract({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, contact, deal, engagement, proposal, current, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contracts/{id}',
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
     * Revises a draft; what was sent or signed is amended instead
     * Allowed for owner, manager. Effect: reversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public reviseContract({
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
        requestBody?: ContractRevise,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/contracts/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.not_draft`,
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
     * Revises an amendment that was not sent yet
     * Allowed for owner, manager. Effect: reversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public reviseAmendment({
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
        requestBody?: ReviseAmendmentInput,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/contracts/{id}/amendment',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.no_amendment`,
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
     * Drafts an amendment of a signed contract as its next version; in force is what was signed, until this is
     * Allowed for owner, manager. Effect: compensatable, undone by contract.withdraw_amendment.
     * @returns Contract Done.
     * @throws ApiError
     */
    public amendContract({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: AmendContractInput,
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/amendments',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.not_signed, agreements.contract.amendment_pending`,
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
     * What changed in the text between two versions of a contract
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ContractDiff Done.
     * @throws ApiError
     */
    public diffContractVersions({
        id,
        from,
        to,
    }: {
        id: string,
        /**
         * The version before unless told.
         */
        from?: number,
        /**
         * The newest unless told.
         */
        to?: number,
    }): CancelablePromise<ContractDiff> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contracts/{id}/diff',
            path: {
                'id': id,
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
     * Writes down that notice was given: the contract ends with its term and does not renew
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public giveContractNotice({
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
        requestBody?: GiveContractNoticeInput,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/give-notice',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.not_signed`,
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
     * Writes down that a contract, or its amendment, was signed on paper or elsewhere
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public markContractSigned({
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
        requestBody?: MarkContractSignedInput,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/mark-signed',
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
     * Writes down what the text says of start, end, renewal and notice; the text itself stays as it is
     * Allowed for owner, manager. Effect: reversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public markContractTerms({
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
        requestBody?: MarkContractTermsInput,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/mark-terms',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.ended`,
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
     * The text of a contract as a PDF; what was signed, with its certificate, is its signature request’s document
     * Allowed for owner, manager, staff (own), accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getContractPdf({
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
            url: '/v1/contracts/{id}/pdf',
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
     * Lets a signed contract go on for another term, unchanged
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public renewContract({
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
        requestBody?: RenewContractInput,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/renew',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.not_signed`,
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
     * Drafts the next version of a contract that was declined or not signed in time
     * Allowed for owner, manager. Effect: reversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public reopenContract({
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/reopen',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.ended`,
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
     * Allowed for owner, manager. Effect: reversible, undone by contract.remove.
     * @returns Contract Done.
     * @throws ApiError
     */
    public restoreContract({
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.exists`,
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
     * Gives a submitted contract back to be worked on
     * Allowed for owner, manager. Effect: reversible, undone by contract.submit.
     * @returns Contract Done.
     * @throws ApiError
     */
    public returnContract({
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/return',
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
     * Wordings of the contract that deserve a second look, each with where it stands
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ContractRisks Done.
     * @throws ApiError
     */
    public flagContractRisks({
        id,
        versionNo,
    }: {
        id: string,
        /**
         * The version in force unless told.
         */
        versionNo?: number,
    }): CancelablePromise<ContractRisks> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contracts/{id}/risks',
            path: {
                'id': id,
            },
            query: {
                'versionNo': versionNo,
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
     * Gives a contract its number, freezes it and asks its signers; of a signed contract it sends the amendment
     * Allowed for owner, manager. Effect: compensatable, undone by signature_request.cancel.
     * @returns ContractSentForSignature Done.
     * @throws ApiError
     */
    public sendContractForSignature({
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
        requestBody?: SendContractForSignatureInput,
    }): CancelablePromise<ContractSentForSignature> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/send-for-signature',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.not_draft, agreements.contract.empty, agreements.signature_request.exists, agreements.signature_request.no_connection`,
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
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by contract.return.
     * @returns Contract Done.
     * @throws ApiError
     */
    public submitContract({
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/submit',
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
     * Ends a signed contract as of a day; on a day to come it stays in force until then
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public terminateContract({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: TerminateContractInput,
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/terminate',
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
     * Every version of a contract with its amendments, newest first; a client sees those that were sent
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ContractVersionList Done.
     * @throws ApiError
     */
    public listContractVersions({
        id,
    }: {
        id: string,
    }): CancelablePromise<ContractVersionList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contracts/{id}/versions',
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
     * Takes back for good a contract that is out for signature; nobody can sign it any more
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public voidContract({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: VoidContractInput,
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/void',
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
     * Gives up an amendment that is not signed; the contract stays as it is
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Contract Done.
     * @throws ApiError
     */
    public withdrawAmendment({
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
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/{id}/withdraw-amendment',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.contract.no_amendment`,
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
     * Drafts the contract of an accepted proposal; of one proposal there is one contract, and asked again it is answered again
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by contract.remove.
     * @returns Contract Done.
     * @throws ApiError
     */
    public createContractFromProposal({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: CreateContractFromProposalInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Contract> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contracts/from-proposal',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, agreements.proposal.not_accepted, agreements.contract.exists`,
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
