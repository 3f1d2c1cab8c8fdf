/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ActivateClientCompanyInput } from '../models/ActivateClientCompanyInput';
import type { ClientCompany } from '../models/ClientCompany';
import type { ClientCompanyCreate } from '../models/ClientCompanyCreate';
import type { ClientCompanyDuplicateList } from '../models/ClientCompanyDuplicateList';
import type { ClientCompanyPage } from '../models/ClientCompanyPage';
import type { ClientCompanyRevise } from '../models/ClientCompanyRevise';
import type { ClientCompanyVersionPage } from '../models/ClientCompanyVersionPage';
import type { DeactivateClientCompanyInput } from '../models/DeactivateClientCompanyInput';
import type { EnsureClientCompanyInput } from '../models/EnsureClientCompanyInput';
import type { EnsuredClientCompany } from '../models/EnsuredClientCompany';
import type { EraseClientCompanyResult } from '../models/EraseClientCompanyResult';
import type { MarkClientCompanyFormerInput } from '../models/MarkClientCompanyFormerInput';
import type { Merge } from '../models/Merge';
import type { MergeClientCompaniesInput } from '../models/MergeClientCompaniesInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ClientCompaniesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists client companies
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ClientCompanyPage Done.
     * @throws ApiError
     */
    public listClientCompanies({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
        has,
        filterTag,
        filterTagIn,
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
        filterIndustry,
        filterIndustryNe,
        filterIndustryIn,
        filterIndustryLike,
        filterIndustryNull,
        filterDomain,
        filterDomainNe,
        filterDomainIn,
        filterDomainLike,
        filterDomainNull,
        filterEmail,
        filterEmailNe,
        filterEmailIn,
        filterEmailLike,
        filterEmailNull,
        filterTaxNumber,
        filterTaxNumberNe,
        filterTaxNumberIn,
        filterTaxNumberLike,
        filterTaxNumberNull,
        filterOwnerMemberId,
        filterOwnerMemberIdNe,
        filterOwnerMemberIdIn,
        filterOwnerMemberIdNull,
        filterLastActivityAt,
        filterLastActivityAtNe,
        filterLastActivityAtGt,
        filterLastActivityAtGte,
        filterLastActivityAtLt,
        filterLastActivityAtLte,
        filterLastActivityAtIn,
        filterLastActivityAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, name, lastActivityAt, openInvoiceCount.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: contacts, deals, engagements, projects, invoices, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
        /**
         * A named selection.
         */
        has?: 'receivables',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
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
         * status equals
         */
        filterStatus?: 'prospect' | 'active' | 'inactive' | 'former',
        /**
         * status differs from
         */
        filterStatusNe?: 'prospect' | 'active' | 'inactive' | 'former',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * kind equals
         */
        filterKind?: 'company' | 'individual',
        /**
         * kind differs from
         */
        filterKindNe?: 'company' | 'individual',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
        /**
         * industry equals
         */
        filterIndustry?: string,
        /**
         * industry differs from
         */
        filterIndustryNe?: string,
        /**
         * industry is one of (comma separated)
         */
        filterIndustryIn?: string,
        /**
         * industry contains
         */
        filterIndustryLike?: string,
        /**
         * industry is empty (true) or not (false)
         */
        filterIndustryNull?: boolean,
        /**
         * domain equals
         */
        filterDomain?: string,
        /**
         * domain differs from
         */
        filterDomainNe?: string,
        /**
         * domain is one of (comma separated)
         */
        filterDomainIn?: string,
        /**
         * domain contains
         */
        filterDomainLike?: string,
        /**
         * domain is empty (true) or not (false)
         */
        filterDomainNull?: boolean,
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
         * taxNumber equals
         */
        filterTaxNumber?: string,
        /**
         * taxNumber differs from
         */
        filterTaxNumberNe?: string,
        /**
         * taxNumber is one of (comma separated)
         */
        filterTaxNumberIn?: string,
        /**
         * taxNumber contains
         */
        filterTaxNumberLike?: string,
        /**
         * taxNumber is empty (true) or not (false)
         */
        filterTaxNumberNull?: boolean,
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
         * lastActivityAt equals
         */
        filterLastActivityAt?: string,
        /**
         * lastActivityAt differs from
         */
        filterLastActivityAtNe?: string,
        /**
         * lastActivityAt is after
         */
        filterLastActivityAtGt?: string,
        /**
         * lastActivityAt is at or after
         */
        filterLastActivityAtGte?: string,
        /**
         * lastActivityAt is before
         */
        filterLastActivityAtLt?: string,
        /**
         * lastActivityAt is at or before
         */
        filterLastActivityAtLte?: string,
        /**
         * lastActivityAt is one of (comma separated)
         */
        filterLastActivityAtIn?: string,
        /**
         * lastActivityAt is empty (true) or not (false)
         */
        filterLastActivityAtNull?: boolean,
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
    }): CancelablePromise<ClientCompanyPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/client-companies',
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
                'has': has,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
                'filter[industry]': filterIndustry,
                'filter[industry][ne]': filterIndustryNe,
                'filter[industry][in]': filterIndustryIn,
                'filter[industry][like]': filterIndustryLike,
                'filter[industry][null]': filterIndustryNull,
                'filter[domain]': filterDomain,
                'filter[domain][ne]': filterDomainNe,
                'filter[domain][in]': filterDomainIn,
                'filter[domain][like]': filterDomainLike,
                'filter[domain][null]': filterDomainNull,
                'filter[email]': filterEmail,
                'filter[email][ne]': filterEmailNe,
                'filter[email][in]': filterEmailIn,
                'filter[email][like]': filterEmailLike,
                'filter[email][null]': filterEmailNull,
                'filter[taxNumber]': filterTaxNumber,
                'filter[taxNumber][ne]': filterTaxNumberNe,
                'filter[taxNumber][in]': filterTaxNumberIn,
                'filter[taxNumber][like]': filterTaxNumberLike,
                'filter[taxNumber][null]': filterTaxNumberNull,
                'filter[ownerMemberId]': filterOwnerMemberId,
                'filter[ownerMemberId][ne]': filterOwnerMemberIdNe,
                'filter[ownerMemberId][in]': filterOwnerMemberIdIn,
                'filter[ownerMemberId][null]': filterOwnerMemberIdNull,
                'filter[lastActivityAt]': filterLastActivityAt,
                'filter[lastActivityAt][ne]': filterLastActivityAtNe,
                'filter[lastActivityAt][gt]': filterLastActivityAtGt,
                'filter[lastActivityAt][gte]': filterLastActivityAtGte,
                'filter[lastActivityAt][lt]': filterLastActivityAtLt,
                'filter[lastActivityAt][lte]': filterLastActivityAtLte,
                'filter[lastActivityAt][in]': filterLastActivityAtIn,
                'filter[lastActivityAt][null]': filterLastActivityAtNull,
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
     * Creates a client
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by client_company.remove.
     * @returns ClientCompany Done.
     * @throws ApiError
     */
    public createClientCompany({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ClientCompanyCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<ClientCompany> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.client_company.tax_number_taken`,
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
     * Deletes a client; it can be restored
     * Allowed for owner, manager. Effect: reversible, undone by client_company.restore.
     * @returns void
     * @throws ApiError
     */
    public removeClientCompany({
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
            url: '/v1/client-companies/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.client_company.in_use`,
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
     * Reads one client company
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ClientCompany Done.
     * @throws ApiError
     */
    public getClientCompany({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: contacts, deals, engagements, projects, invoices, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<ClientCompany> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/client-companies/{id}',
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
     * Revises a client. Absent fields stay, null clears.
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns ClientCompany Done.
     * @throws ApiError
     */
    public reviseClientCompany({
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
        requestBody?: ClientCompanyRevise,
    }): CancelablePromise<ClientCompany> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/client-companies/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.client_company.tax_number_taken`,
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
     * Makes a prospect, inactive or former client active
     * Allowed for owner, manager. Effect: reversible, undone by client_company.deactivate.
     * @returns ClientCompany Done.
     * @throws ApiError
     */
    public activateClientCompany({
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
        requestBody?: ActivateClientCompanyInput,
    }): CancelablePromise<ClientCompany> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies/{id}/activate',
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
     * Marks an active client as inactive
     * Allowed for owner, manager. Effect: reversible, undone by client_company.activate.
     * @returns ClientCompany Done.
     * @throws ApiError
     */
    public deactivateClientCompany({
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
        requestBody?: DeactivateClientCompanyInput,
    }): CancelablePromise<ClientCompany> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies/{id}/deactivate',
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
     * Takes a person out of a client record on their request; accounting documents keep what they froze
     * Allowed for owner, manager. Effect: irreversible.
     * @returns EraseClientCompanyResult Done.
     * @throws ApiError
     */
    public eraseClientCompany({
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
    }): CancelablePromise<EraseClientCompanyResult> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies/{id}/erase',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.client_company.in_use`,
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
     * Marks an inactive client as a former one
     * Allowed for owner, manager. Effect: reversible, undone by client_company.activate.
     * @returns ClientCompany Done.
     * @throws ApiError
     */
    public markClientCompanyFormer({
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
        requestBody?: MarkClientCompanyFormerInput,
    }): CancelablePromise<ClientCompany> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies/{id}/mark-former',
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
     * Merges duplicates into this client. Ask with dryRun=true for a preview; undo within 30 days
     * Allowed for owner, manager. Effect: reversible, undone by merge.undo.
     * @returns Merge Done.
     * @throws ApiError
     */
    public mergeClientCompanies({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: MergeClientCompaniesInput,
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
    }): CancelablePromise<Merge> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies/{id}/merge',
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
     * Restores a deleted client
     * Allowed for owner, manager. Effect: reversible, undone by client_company.remove.
     * @returns ClientCompany Done.
     * @throws ApiError
     */
    public restoreClientCompany({
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
    }): CancelablePromise<ClientCompany> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.client_company.merged, crm.client_company.erased, crm.client_company.tax_number_taken`,
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
     * Lists what a client company was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ClientCompanyVersionPage Done.
     * @throws ApiError
     */
    public listClientCompanyVersions({
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
    }): CancelablePromise<ClientCompanyVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/client-companies/{id}/versions',
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
     * Pairs of clients that may be one, with the reasons and a score
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ClientCompanyDuplicateList Done.
     * @throws ApiError
     */
    public listClientCompanyDuplicates({
        limit,
        clientId,
    }: {
        /**
         * How many pairs, the surest first; 50 unless told.
         */
        limit?: number,
        /**
         * Only pairs with this client.
         */
        clientId?: string,
    }): CancelablePromise<ClientCompanyDuplicateList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/client-companies/duplicates',
            query: {
                'limit': limit,
                'clientId': clientId,
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
     * Answers the client of a contact: theirs, else the one of their e-mail domain, else a new prospect; the contact belongs to it from then on
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by client_company.remove.
     * @returns EnsuredClientCompany Done.
     * @throws ApiError
     */
    public ensureClientCompany({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: EnsureClientCompanyInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<EnsuredClientCompany> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/client-companies/ensure',
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
