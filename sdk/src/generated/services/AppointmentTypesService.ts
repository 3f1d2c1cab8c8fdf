/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AppointmentType } from '../models/AppointmentType';
import type { AppointmentTypeCreate } from '../models/AppointmentTypeCreate';
import type { AppointmentTypePage } from '../models/AppointmentTypePage';
import type { AppointmentTypeVersionPage } from '../models/AppointmentTypeVersionPage';
import type { ReviseAppointmentTypeInput } from '../models/ReviseAppointmentTypeInput';
import type { Slots } from '../models/Slots';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class AppointmentTypesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists appointment types
     * Allowed for owner, manager, staff.
     * @returns AppointmentTypePage Done.
     * @throws ApiError
     */
    public listAppointmentTypes({
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
        filterHostMemberIds,
        filterProjectTemplateId,
        filterProjectTemplateIdNe,
        filterProjectTemplateIdIn,
        filterProjectTemplateIdNull,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: projectTemplate, tags, links.
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
         * hostMemberIds equals
         */
        filterHostMemberIds?: string,
        /**
         * projectTemplateId equals
         */
        filterProjectTemplateId?: string,
        /**
         * projectTemplateId differs from
         */
        filterProjectTemplateIdNe?: string,
        /**
         * projectTemplateId is one of (comma separated)
         */
        filterProjectTemplateIdIn?: string,
        /**
         * projectTemplateId is empty (true) or not (false)
         */
        filterProjectTemplateIdNull?: boolean,
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
    }): CancelablePromise<AppointmentTypePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/appointment-types',
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
                'filter[hostMemberIds]': filterHostMemberIds,
                'filter[projectTemplateId]': filterProjectTemplateId,
                'filter[projectTemplateId][ne]': filterProjectTemplateIdNe,
                'filter[projectTemplateId][in]': filterProjectTemplateIdIn,
                'filter[projectTemplateId][null]': filterProjectTemplateIdNull,
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
     * Offers something that can be booked
     * Allowed for owner, manager. Effect: compensatable, undone by appointment_type.archive.
     * @returns AppointmentType Done.
     * @throws ApiError
     */
    public createAppointmentType({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: AppointmentTypeCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<AppointmentType> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointment-types',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment_type.exists, scheduling.appointment_type.one_host`,
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
     * Reads one appointment type
     * Allowed for owner, manager, staff.
     * @returns AppointmentType Done.
     * @throws ApiError
     */
    public getAppointmentType({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: projectTemplate, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<AppointmentType> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/appointment-types/{id}',
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
     * Changes what is offered; appointments that are made stay as they are
     * Allowed for owner, manager. Effect: reversible.
     * @returns AppointmentType Done.
     * @throws ApiError
     */
    public reviseAppointmentType({
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
        requestBody?: ReviseAppointmentTypeInput,
    }): CancelablePromise<AppointmentType> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/appointment-types/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment_type.exists, scheduling.appointment_type.one_host`,
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
     * Ends an offer for good; appointments that are made stay
     * Allowed for owner, manager. Effect: irreversible.
     * @returns AppointmentType Done.
     * @throws ApiError
     */
    public archiveAppointmentType({
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
    }): CancelablePromise<AppointmentType> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointment-types/{id}/archive',
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
     * Takes a type out of lists; whoever has its address books it still
     * Allowed for owner, manager. Effect: reversible, undone by appointment_type.show.
     * @returns AppointmentType Done.
     * @throws ApiError
     */
    public hideAppointmentType({
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
    }): CancelablePromise<AppointmentType> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointment-types/{id}/hide',
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
     * Lists a hidden type again
     * Allowed for owner, manager. Effect: reversible, undone by appointment_type.hide.
     * @returns AppointmentType Done.
     * @throws ApiError
     */
    public showAppointmentType({
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
    }): CancelablePromise<AppointmentType> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointment-types/{id}/show',
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
     * Times at which a type can be booked
     * Allowed for owner, manager, staff.
     * @returns Slots Done.
     * @throws ApiError
     */
    public listAppointmentTypeSlots({
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
            url: '/v1/appointment-types/{id}/slots',
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
    /**
     * Lists what an appointment type was before
     * Allowed for owner, manager, staff.
     * @returns AppointmentTypeVersionPage Done.
     * @throws ApiError
     */
    public listAppointmentTypeVersions({
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
    }): CancelablePromise<AppointmentTypeVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/appointment-types/{id}/versions',
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
