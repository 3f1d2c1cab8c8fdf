/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AppointmentTypeForClient } from '../models/AppointmentTypeForClient';
import type { AppointmentTypeForClientPage } from '../models/AppointmentTypeForClientPage';
import type { Slots } from '../models/Slots';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalAppointmentTypesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists appointment types
     * For portal clients who are permitted appointments.book.
     * @returns AppointmentTypeForClientPage Done.
     * @throws ApiError
     */
    public listPortalAppointmentTypes({
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
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterSlug,
        filterSlugNe,
        filterSlugIn,
        filterSlugLike,
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
        filterAssignment,
        filterAssignmentNe,
        filterAssignmentIn,
        filterAssignmentLike,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: tags, links.
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
         * status equals
         */
        filterStatus?: 'active' | 'hidden' | 'archived',
        /**
         * status differs from
         */
        filterStatusNe?: 'active' | 'hidden' | 'archived',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * slug equals
         */
        filterSlug?: string,
        /**
         * slug differs from
         */
        filterSlugNe?: string,
        /**
         * slug is one of (comma separated)
         */
        filterSlugIn?: string,
        /**
         * slug contains
         */
        filterSlugLike?: string,
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
         * assignment equals
         */
        filterAssignment?: 'fixed' | 'round_robin' | 'collective',
        /**
         * assignment differs from
         */
        filterAssignmentNe?: 'fixed' | 'round_robin' | 'collective',
        /**
         * assignment is one of (comma separated)
         */
        filterAssignmentIn?: string,
        /**
         * assignment contains
         */
        filterAssignmentLike?: string,
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
    }): CancelablePromise<AppointmentTypeForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/appointment-types',
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
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[slug]': filterSlug,
                'filter[slug][ne]': filterSlugNe,
                'filter[slug][in]': filterSlugIn,
                'filter[slug][like]': filterSlugLike,
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
                'filter[assignment]': filterAssignment,
                'filter[assignment][ne]': filterAssignmentNe,
                'filter[assignment][in]': filterAssignmentIn,
                'filter[assignment][like]': filterAssignmentLike,
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
     * Reads one appointment type
     * For portal clients who are permitted appointments.book.
     * @returns AppointmentTypeForClient Done.
     * @throws ApiError
     */
    public getPortalAppointmentType({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: tags, links.
         */
        include?: string,
    }): CancelablePromise<AppointmentTypeForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/appointment-types/{id}',
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
     * Times at which a type can be booked
     * For portal clients who are permitted appointments.book.
     * @returns Slots Done.
     * @throws ApiError
     */
    public listPortalSlots({
        id,
        from,
        to,
        timezone,
    }: {
        id: string,
        /**
         * First day, by the clock of the zone; today where absent.
         */
        from?: string,
        /**
         * Last day; six days after the first where absent.
         */
        to?: string,
        /**
         * Zone that slots are shown in; the organization’s where absent.
         */
        timezone?: string,
    }): CancelablePromise<Slots> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/appointment-types/{id}/slots',
            path: {
                'id': id,
            },
            query: {
                'from': from,
                'to': to,
                'timezone': timezone,
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
