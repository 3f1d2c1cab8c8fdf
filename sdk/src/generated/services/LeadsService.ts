/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ConvertLeadInput } from '../models/ConvertLeadInput';
import type { Lead } from '../models/Lead';
import type { LeadCreate } from '../models/LeadCreate';
import type { LeadPage } from '../models/LeadPage';
import type { LeadRevise } from '../models/LeadRevise';
import type { LeadScoreModel } from '../models/LeadScoreModel';
import type { LeadVersionPage } from '../models/LeadVersionPage';
import type { UnqualifyLeadInput } from '../models/UnqualifyLeadInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class LeadsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists leads
     * Allowed for owner, manager, staff (own).
     * @returns LeadPage Done.
     * @throws ApiError
     */
    public listLeads({
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
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterSource,
        filterSourceNe,
        filterSourceIn,
        filterSourceLike,
        filterEmail,
        filterEmailNe,
        filterEmailIn,
        filterEmailLike,
        filterEmailNull,
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
        filterCompanyName,
        filterCompanyNameNe,
        filterCompanyNameIn,
        filterCompanyNameLike,
        filterCompanyNameNull,
        filterCampaignId,
        filterCampaignIdNe,
        filterCampaignIdIn,
        filterCampaignIdNull,
        filterOwnerMemberId,
        filterOwnerMemberIdNe,
        filterOwnerMemberIdIn,
        filterOwnerMemberIdNull,
        filterScore,
        filterScoreNe,
        filterScoreGt,
        filterScoreGte,
        filterScoreLt,
        filterScoreLte,
        filterScoreIn,
        filterScoreNull,
        filterConvertedClientId,
        filterConvertedClientIdNe,
        filterConvertedClientIdIn,
        filterConvertedClientIdNull,
        filterConvertedAt,
        filterConvertedAtNe,
        filterConvertedAtGt,
        filterConvertedAtGte,
        filterConvertedAtLt,
        filterConvertedAtLte,
        filterConvertedAtIn,
        filterConvertedAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, score, name, convertedAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: contact, client, deal, campaign, tags, links.
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
         * status equals
         */
        filterStatus?: 'new' | 'contacted' | 'qualified' | 'unqualified' | 'converted',
        /**
         * status differs from
         */
        filterStatusNe?: 'new' | 'contacted' | 'qualified' | 'unqualified' | 'converted',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * source equals
         */
        filterSource?: 'web_form' | 'referral' | 'campaign' | 'import' | 'social' | 'event' | 'cold' | 'other',
        /**
         * source differs from
         */
        filterSourceNe?: 'web_form' | 'referral' | 'campaign' | 'import' | 'social' | 'event' | 'cold' | 'other',
        /**
         * source is one of (comma separated)
         */
        filterSourceIn?: string,
        /**
         * source contains
         */
        filterSourceLike?: string,
        /**
         * email equals
         */
        filterEmail?: string,
        /**
         * email differs from
         */
        filterEmailNe?: string,
        /**
         * email is one of (comma separated)
         */
        filterEmailIn?: string,
        /**
         * email contains
         */
        filterEmailLike?: string,
        /**
         * email is empty (true) or not (false)
         */
        filterEmailNull?: boolean,
        /**
         * name equals
         */
        filterName?: string,
        /**
         * name differs from
         */
        filterNameNe?: string,
        /**
         * name is one of (comma separated)
         */
        filterNameIn?: string,
        /**
         * name contains
         */
        filterNameLike?: string,
        /**
         * companyName equals
         */
        filterCompanyName?: string,
        /**
         * companyName differs from
         */
        filterCompanyNameNe?: string,
        /**
         * companyName is one of (comma separated)
         */
        filterCompanyNameIn?: string,
        /**
         * companyName contains
         */
        filterCompanyNameLike?: string,
        /**
         * companyName is empty (true) or not (false)
         */
        filterCompanyNameNull?: boolean,
        /**
         * campaignId equals
         */
        filterCampaignId?: string,
        /**
         * campaignId differs from
         */
        filterCampaignIdNe?: string,
        /**
         * campaignId is one of (comma separated)
         */
        filterCampaignIdIn?: string,
        /**
         * campaignId is empty (true) or not (false)
         */
        filterCampaignIdNull?: boolean,
        /**
         * ownerMemberId equals
         */
        filterOwnerMemberId?: string,
        /**
         * ownerMemberId differs from
         */
        filterOwnerMemberIdNe?: string,
        /**
         * ownerMemberId is one of (comma separated)
         */
        filterOwnerMemberIdIn?: string,
        /**
         * ownerMemberId is empty (true) or not (false)
         */
        filterOwnerMemberIdNull?: boolean,
        /**
         * score equals
         */
        filterScore?: number,
        /**
         * score differs from
         */
        filterScoreNe?: number,
        /**
         * score is after
         */
        filterScoreGt?: number,
        /**
         * score is at or after
         */
        filterScoreGte?: number,
        /**
         * score is before
         */
        filterScoreLt?: number,
        /**
         * score is at or before
         */
        filterScoreLte?: number,
        /**
         * score is one of (comma separated)
         */
        filterScoreIn?: string,
        /**
         * score is empty (true) or not (false)
         */
        filterScoreNull?: boolean,
        /**
         * convertedClientId equals
         */
        filterConvertedClientId?: string,
        /**
         * convertedClientId differs from
         */
        filterConvertedClientIdNe?: string,
        /**
         * convertedClientId is one of (comma separated)
         */
        filterConvertedClientIdIn?: string,
        /**
         * convertedClientId is empty (true) or not (false)
         */
        filterConvertedClientIdNull?: boolean,
        /**
         * convertedAt equals
         */
        filterConvertedAt?: string,
        /**
         * convertedAt differs from
         */
        filterConvertedAtNe?: string,
        /**
         * convertedAt is after
         */
        filterConvertedAtGt?: string,
        /**
         * convertedAt is at or after
         */
        filterConvertedAtGte?: string,
        /**
         * convertedAt is before
         */
        filterConvertedAtLt?: string,
        /**
         * convertedAt is at or before
         */
        filterConvertedAtLte?: string,
        /**
         * convertedAt is one of (comma separated)
         */
        filterConvertedAtIn?: string,
        /**
         * convertedAt is empty (true) or not (false)
         */
        filterConvertedAtNull?: boolean,
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
    }): CancelablePromise<LeadPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/leads',
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
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[source]': filterSource,
                'filter[source][ne]': filterSourceNe,
                'filter[source][in]': filterSourceIn,
                'filter[source][like]': filterSourceLike,
                'filter[email]': filterEmail,
                'filter[email][ne]': filterEmailNe,
                'filter[email][in]': filterEmailIn,
                'filter[email][like]': filterEmailLike,
                'filter[email][null]': filterEmailNull,
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
                'filter[companyName]': filterCompanyName,
                'filter[companyName][ne]': filterCompanyNameNe,
                'filter[companyName][in]': filterCompanyNameIn,
                'filter[companyName][like]': filterCompanyNameLike,
                'filter[companyName][null]': filterCompanyNameNull,
                'filter[campaignId]': filterCampaignId,
                'filter[campaignId][ne]': filterCampaignIdNe,
                'filter[campaignId][in]': filterCampaignIdIn,
                'filter[campaignId][null]': filterCampaignIdNull,
                'filter[ownerMemberId]': filterOwnerMemberId,
                'filter[ownerMemberId][ne]': filterOwnerMemberIdNe,
                'filter[ownerMemberId][in]': filterOwnerMemberIdIn,
                'filter[ownerMemberId][null]': filterOwnerMemberIdNull,
                'filter[score]': filterScore,
                'filter[score][ne]': filterScoreNe,
                'filter[score][gt]': filterScoreGt,
                'filter[score][gte]': filterScoreGte,
                'filter[score][lt]': filterScoreLt,
                'filter[score][lte]': filterScoreLte,
                'filter[score][in]': filterScoreIn,
                'filter[score][null]': filterScoreNull,
                'filter[convertedClientId]': filterConvertedClientId,
                'filter[convertedClientId][ne]': filterConvertedClientIdNe,
                'filter[convertedClientId][in]': filterConvertedClientIdIn,
                'filter[convertedClientId][null]': filterConvertedClientIdNull,
                'filter[convertedAt]': filterConvertedAt,
                'filter[convertedAt][ne]': filterConvertedAtNe,
                'filter[convertedAt][gt]': filterConvertedAtGt,
                'filter[convertedAt][gte]': filterConvertedAtGte,
                'filter[convertedAt][lt]': filterConvertedAtLt,
                'filter[convertedAt][lte]': filterConvertedAtLte,
                'filter[convertedAt][in]': filterConvertedAtIn,
                'filter[convertedAt][null]': filterConvertedAtNull,
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
     * Creates a lead. An address that an open lead has already answers 409, or that lead with Prefer: return-existing
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by lead.remove.
     * @returns Lead Done.
     * @throws ApiError
     */
    public createLead({
        requestBody,
        idempotencyKey,
        dryRun,
        prefer,
    }: {
        requestBody: LeadCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * return-existing: where there is such a row already, answer that one with 200 instead of 409.
         */
        prefer?: 'return-existing',
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/leads',
            headers: {
                'Idempotency-Key': idempotencyKey,
                'Prefer': prefer,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, duplicate_lead`,
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
     * Deletes a lead; it can be restored
     * Allowed for owner, manager.
     * @returns void
     * @throws ApiError
     */
    public removeLead({
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
    }): CancelablePromise<void> {
        return this.httpRequest.request({
            method: 'DELETE',
            url: '/v1/leads/{id}',
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
     * Reads one lead
     * Allowed for owner, manager, staff (own).
     * @returns Lead Done.
     * @throws ApiError
     */
    public getLead({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: contact, client, deal, campaign, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/leads/{id}',
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
     * Revises a lead. Absent fields stay, null clears.
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Lead Done.
     * @throws ApiError
     */
    public reviseLead({
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
        requestBody?: LeadRevise,
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/leads/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, duplicate_lead`,
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
     * Marks a lead as contacted; one that was turned down is taken up again
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Lead Done.
     * @throws ApiError
     */
    public contactLead({
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
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/leads/{id}/contact',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, duplicate_lead`,
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
     * Turns a lead into a contact of a client with a deal, reusing the contact of its address and the client of its domain
     * Allowed for owner, manager, staff (own). Effect: compensatable.
     * @returns Lead Done.
     * @throws ApiError
     */
    public convertLead({
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
        requestBody?: ConvertLeadInput,
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/leads/{id}/convert',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.deal.no_pipeline, crm.owner_required`,
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
     * Marks a lead as worth pursuing
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Lead Done.
     * @throws ApiError
     */
    public qualifyLead({
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
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/leads/{id}/qualify',
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
     * Restores a deleted lead
     * Allowed for owner, manager.
     * @returns Lead Done.
     * @throws ApiError
     */
    public restoreLead({
        id,
        idempotencyKey,
        dryRun,
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
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/leads/{id}/restore',
            path: {
                'id': id,
            },
            headers: {
                'Idempotency-Key': idempotencyKey,
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
     * Scores a lead from 0 to 100 and explains the score factor by factor
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Lead Done.
     * @throws ApiError
     */
    public scoreLead({
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
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/leads/{id}/score',
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
     * Turns a lead down, with the reason
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by lead.contact.
     * @returns Lead Done.
     * @throws ApiError
     */
    public unqualifyLead({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: UnqualifyLeadInput,
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
    }): CancelablePromise<Lead> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/leads/{id}/unqualify',
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
     * Lists what a lead was before
     * Allowed for owner, manager, staff (own).
     * @returns LeadVersionPage Done.
     * @throws ApiError
     */
    public listLeadVersions({
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
    }): CancelablePromise<LeadVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/leads/{id}/versions',
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
    /**
     * The factors of a lead score and the most points that each can give
     * Allowed for owner, manager, staff (own).
     * @returns LeadScoreModel Done.
     * @throws ApiError
     */
    public showLeadScoreModel(): CancelablePromise<LeadScoreModel> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/leads/score-model',
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
