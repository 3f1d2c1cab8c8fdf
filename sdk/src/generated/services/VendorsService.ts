/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BlockVendorInput } from '../models/BlockVendorInput';
import type { MergeVendorsInput } from '../models/MergeVendorsInput';
import type { RejectBankDetailsInput } from '../models/RejectBankDetailsInput';
import type { RevealedBankDetails } from '../models/RevealedBankDetails';
import type { Vendor } from '../models/Vendor';
import type { VendorCandidates } from '../models/VendorCandidates';
import type { VendorCreate } from '../models/VendorCreate';
import type { VendorPage } from '../models/VendorPage';
import type { VendorRevise } from '../models/VendorRevise';
import type { VendorVersionPage } from '../models/VendorVersionPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class VendorsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists vendors
     * Allowed for owner, manager, staff, accountant.
     * @returns VendorPage Done.
     * @throws ApiError
     */
    public listVendors({
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
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
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
        filterCurrency,
        filterCurrencyNe,
        filterCurrencyIn,
        filterCurrencyLike,
        filterCurrencyNull,
        filterReportable,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, name.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: bills, tags, links.
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
        filterStatus?: 'active' | 'inactive' | 'blocked',
        /**
         * status differs from
         */
        filterStatusNe?: 'active' | 'inactive' | 'blocked',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
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
         * currency equals
         */
        filterCurrency?: string,
        /**
         * currency differs from
         */
        filterCurrencyNe?: string,
        /**
         * currency is one of (comma separated)
         */
        filterCurrencyIn?: string,
        /**
         * currency contains
         */
        filterCurrencyLike?: string,
        /**
         * currency is empty (true) or not (false)
         */
        filterCurrencyNull?: boolean,
        /**
         * reportable equals
         */
        filterReportable?: boolean,
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
    }): CancelablePromise<VendorPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/vendors',
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
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
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
                'filter[currency]': filterCurrency,
                'filter[currency][ne]': filterCurrencyNe,
                'filter[currency][in]': filterCurrencyIn,
                'filter[currency][like]': filterCurrencyLike,
                'filter[currency][null]': filterCurrencyNull,
                'filter[reportable]': filterReportable,
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
     * Writes down a vendor; bank details wait for a second person
     * Allowed for owner, manager, accountant. Effect: reversible, undone by vendor.remove.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public createVendor({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: VendorCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.duplicate`,
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
     * Deletes a vendor that has no open bills
     * Allowed for owner. Effect: reversible, undone by vendor.restore.
     * @returns void
     * @throws ApiError
     */
    public removeVendor({
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
            url: '/v1/vendors/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.open_bills`,
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
     * Reads one vendor
     * Allowed for owner, manager, staff, accountant.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public getVendor({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: bills, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/vendors/{id}',
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
     * Revises a vendor; other bank details wait for a second person
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public reviseVendor({
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
        requestBody?: VendorRevise,
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/vendors/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.duplicate`,
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
     * Buys from an inactive vendor again
     * Allowed for owner, manager, accountant. Effect: reversible, undone by vendor.deactivate.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public activateVendor({
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
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/activate',
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
     * Approves bank details that somebody else entered: money goes there from now on
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public approveVendorBankDetails({
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
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/approve-bank-details',
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
                403: `forbidden, second_factor_required`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.second_person_needed, revenue.vendor.no_pending_bank_details`,
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
     * Blocks a vendor: nothing is bought from it or paid to it
     * Allowed for owner, manager, accountant. Effect: reversible, undone by vendor.unblock.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public blockVendor({
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
        requestBody?: BlockVendorInput,
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/block',
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
     * Buys nothing new from a vendor; what was bought is still paid
     * Allowed for owner, manager, accountant. Effect: reversible, undone by vendor.activate.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public deactivateVendor({
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
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/deactivate',
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
     * Vendors that may be the same one: of the same name, e-mail address or phone number
     * Allowed for owner, manager, staff, accountant.
     * @returns VendorCandidates Done.
     * @throws ApiError
     */
    public listVendorDuplicates({
        id,
    }: {
        id: string,
    }): CancelablePromise<VendorCandidates> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/vendors/{id}/duplicates',
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
     * Makes one vendor of several: bills and payments of the others become the surviving one’s
     * Allowed for owner. Effect: compensatable, undone by vendor.undo_merge.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public mergeVendors({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: MergeVendorsInput,
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
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/merge',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.merge_itself, revenue.bill.duplicate_bill`,
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
     * Does not approve new bank details: money goes where it went
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public rejectVendorBankDetails({
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
        requestBody?: RejectBankDetailsInput,
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/reject-bank-details',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.no_pending_bank_details`,
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
     * Takes back that a vendor was deleted
     * Allowed for owner. Effect: reversible, undone by vendor.remove.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public restoreVendor({
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
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.duplicate, revenue.vendor.merged`,
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
     * Shows a vendor’s bank details in full, for paying; the audit says who looked
     * Allowed for owner, accountant. Effect: irreversible.
     * @returns RevealedBankDetails Done.
     * @throws ApiError
     */
    public revealVendorBankDetails({
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
    }): CancelablePromise<RevealedBankDetails> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/reveal-bank-details',
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
     * Lets a blocked vendor be bought from and paid again
     * Allowed for owner. Effect: reversible, undone by vendor.block.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public unblockVendor({
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
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/unblock',
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
     * Takes the latest merge into this vendor back, for thirty days: each has its bills and payments again
     * Allowed for owner. Effect: compensatable, undone by vendor.merge.
     * @returns Vendor Done.
     * @throws ApiError
     */
    public undoVendorMerge({
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
    }): CancelablePromise<Vendor> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/vendors/{id}/undo-merge',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, revenue.vendor.nothing_merged, revenue.vendor.undo_expired, revenue.vendor.undo_conflict, revenue.vendor.duplicate`,
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
     * Lists what a vendor was before
     * Allowed for owner, manager, staff, accountant.
     * @returns VendorVersionPage Done.
     * @throws ApiError
     */
    public listVendorVersions({
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
    }): CancelablePromise<VendorVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/vendors/{id}/versions',
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
