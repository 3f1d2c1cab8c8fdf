/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalAccessForClient } from '../models/PortalAccessForClient';
import type { PortalAccessForClientPage } from '../models/PortalAccessForClientPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalAccessesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists portal access
     * For portal clients.
     * @returns PortalAccessForClientPage Done.
     * @throws ApiError
     */
    public listOwnPortalAccesses({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        filterTag,
        filterTagIn,
        filterContactId,
        filterContactIdNe,
        filterContactIdIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterExpiresAt,
        filterExpiresAtNe,
        filterExpiresAtGt,
        filterExpiresAtGte,
        filterExpiresAtLt,
        filterExpiresAtLte,
        filterExpiresAtIn,
        filterExpiresAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, lastLoginAt, expiresAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: contact, client, engagement, tags, links.
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
        filterStatus?: 'invited' | 'active' | 'suspended' | 'revoked',
        /**
         * status differs from
         */
        filterStatusNe?: 'invited' | 'active' | 'suspended' | 'revoked',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * expiresAt equals
         */
        filterExpiresAt?: string,
        /**
         * expiresAt differs from
         */
        filterExpiresAtNe?: string,
        /**
         * expiresAt is after
         */
        filterExpiresAtGt?: string,
        /**
         * expiresAt is at or after
         */
        filterExpiresAtGte?: string,
        /**
         * expiresAt is before
         */
        filterExpiresAtLt?: string,
        /**
         * expiresAt is at or before
         */
        filterExpiresAtLte?: string,
        /**
         * expiresAt is one of (comma separated)
         */
        filterExpiresAtIn?: string,
        /**
         * expiresAt is empty (true) or not (false)
         */
        filterExpiresAtNull?: boolean,
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
    }): CancelablePromise<PortalAccessForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/accesses',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'include': include,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[contactId]': filterContactId,
                'filter[contactId][ne]': filterContactIdNe,
                'filter[contactId][in]': filterContactIdIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[expiresAt]': filterExpiresAt,
                'filter[expiresAt][ne]': filterExpiresAtNe,
                'filter[expiresAt][gt]': filterExpiresAtGt,
                'filter[expiresAt][gte]': filterExpiresAtGte,
                'filter[expiresAt][lt]': filterExpiresAtLt,
                'filter[expiresAt][lte]': filterExpiresAtLte,
                'filter[expiresAt][in]': filterExpiresAtIn,
                'filter[expiresAt][null]': filterExpiresAtNull,
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
     * Reads one portal access
     * For portal clients.
     * @returns PortalAccessForClient Done.
     * @throws ApiError
     */
    public getOwnPortalAccess({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: contact, client, engagement, tags, links.
         */
        include?: string,
    }): CancelablePromise<PortalAccessForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/accesses/{id}',
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
