/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EngagementForClient } from '../models/EngagementForClient';
import type { EngagementForClientPage } from '../models/EngagementForClientPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalEngagementsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists engagements
     * For portal clients.
     * @returns EngagementForClientPage Done.
     * @throws ApiError
     */
    public listPortalEngagements({
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
        filterContractId,
        filterContractIdNe,
        filterContractIdIn,
        filterContractIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
        filterBillingMode,
        filterBillingModeNe,
        filterBillingModeIn,
        filterBillingModeLike,
        filterStartsOn,
        filterStartsOnNe,
        filterStartsOnGt,
        filterStartsOnGte,
        filterStartsOnLt,
        filterStartsOnLte,
        filterStartsOnIn,
        filterStartsOnNull,
        filterEndsOn,
        filterEndsOnNe,
        filterEndsOnGt,
        filterEndsOnGte,
        filterEndsOnLt,
        filterEndsOnLte,
        filterEndsOnIn,
        filterEndsOnNull,
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, name, startsOn, endsOn.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, projects, invoices, contract, tags, links.
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
         * contractId equals
         */
        filterContractId?: string,
        /**
         * contractId differs from
         */
        filterContractIdNe?: string,
        /**
         * contractId is one of (comma separated)
         */
        filterContractIdIn?: string,
        /**
         * contractId is empty (true) or not (false)
         */
        filterContractIdNull?: boolean,
        /**
         * status equals
         */
        filterStatus?: 'proposed' | 'active' | 'paused' | 'completed' | 'cancelled',
        /**
         * status differs from
         */
        filterStatusNe?: 'proposed' | 'active' | 'paused' | 'completed' | 'cancelled',
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
        filterKind?: 'project' | 'retainer' | 'subscription' | 'one_off',
        /**
         * kind differs from
         */
        filterKindNe?: 'project' | 'retainer' | 'subscription' | 'one_off',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
        /**
         * billingMode equals
         */
        filterBillingMode?: 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'usage',
        /**
         * billingMode differs from
         */
        filterBillingModeNe?: 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'usage',
        /**
         * billingMode is one of (comma separated)
         */
        filterBillingModeIn?: string,
        /**
         * billingMode contains
         */
        filterBillingModeLike?: string,
        /**
         * startsOn equals
         */
        filterStartsOn?: string,
        /**
         * startsOn differs from
         */
        filterStartsOnNe?: string,
        /**
         * startsOn is after
         */
        filterStartsOnGt?: string,
        /**
         * startsOn is at or after
         */
        filterStartsOnGte?: string,
        /**
         * startsOn is before
         */
        filterStartsOnLt?: string,
        /**
         * startsOn is at or before
         */
        filterStartsOnLte?: string,
        /**
         * startsOn is one of (comma separated)
         */
        filterStartsOnIn?: string,
        /**
         * startsOn is empty (true) or not (false)
         */
        filterStartsOnNull?: boolean,
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
    }): CancelablePromise<EngagementForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/engagements',
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
                'filter[contractId]': filterContractId,
                'filter[contractId][ne]': filterContractIdNe,
                'filter[contractId][in]': filterContractIdIn,
                'filter[contractId][null]': filterContractIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
                'filter[billingMode]': filterBillingMode,
                'filter[billingMode][ne]': filterBillingModeNe,
                'filter[billingMode][in]': filterBillingModeIn,
                'filter[billingMode][like]': filterBillingModeLike,
                'filter[startsOn]': filterStartsOn,
                'filter[startsOn][ne]': filterStartsOnNe,
                'filter[startsOn][gt]': filterStartsOnGt,
                'filter[startsOn][gte]': filterStartsOnGte,
                'filter[startsOn][lt]': filterStartsOnLt,
                'filter[startsOn][lte]': filterStartsOnLte,
                'filter[startsOn][in]': filterStartsOnIn,
                'filter[startsOn][null]': filterStartsOnNull,
                'filter[endsOn]': filterEndsOn,
                'filter[endsOn][ne]': filterEndsOnNe,
                'filter[endsOn][gt]': filterEndsOnGt,
                'filter[endsOn][gte]': filterEndsOnGte,
                'filter[endsOn][lt]': filterEndsOnLt,
                'filter[endsOn][lte]': filterEndsOnLte,
                'filter[endsOn][in]': filterEndsOnIn,
                'filter[endsOn][null]': filterEndsOnNull,
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
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
     * Reads one engagement
     * For portal clients.
     * @returns EngagementForClient Done.
     * @throws ApiError
     */
    public getPortalEngagement({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, projects, invoices, contract, tags, links.
         */
        include?: string,
    }): CancelablePromise<EngagementForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/engagements/{id}',
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
}
