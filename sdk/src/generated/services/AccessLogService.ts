/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AccessLogEntryPage } from '../models/AccessLogEntryPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class AccessLogService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists access log
     * Allowed for owner, manager.
     * @returns AccessLogEntryPage Done.
     * @throws ApiError
     */
    public listAccessLog({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        filterTag,
        filterTagIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterMemberId,
        filterMemberIdNe,
        filterMemberIdIn,
        filterMemberIdNull,
        filterOpenedAt,
        filterOpenedAtNe,
        filterOpenedAtGt,
        filterOpenedAtGte,
        filterOpenedAtLt,
        filterOpenedAtLte,
        filterOpenedAtIn,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, openedAt.
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
         * entityId equals
         */
        filterEntityId?: string,
        /**
         * entityId differs from
         */
        filterEntityIdNe?: string,
        /**
         * entityId is one of (comma separated)
         */
        filterEntityIdIn?: string,
        /**
         * memberId equals
         */
        filterMemberId?: string,
        /**
         * memberId differs from
         */
        filterMemberIdNe?: string,
        /**
         * memberId is one of (comma separated)
         */
        filterMemberIdIn?: string,
        /**
         * memberId is empty (true) or not (false)
         */
        filterMemberIdNull?: boolean,
        /**
         * openedAt equals
         */
        filterOpenedAt?: string,
        /**
         * openedAt differs from
         */
        filterOpenedAtNe?: string,
        /**
         * openedAt is after
         */
        filterOpenedAtGt?: string,
        /**
         * openedAt is at or after
         */
        filterOpenedAtGte?: string,
        /**
         * openedAt is before
         */
        filterOpenedAtLt?: string,
        /**
         * openedAt is at or before
         */
        filterOpenedAtLte?: string,
        /**
         * openedAt is one of (comma separated)
         */
        filterOpenedAtIn?: string,
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
    }): CancelablePromise<AccessLogEntryPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/access-log',
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
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[memberId]': filterMemberId,
                'filter[memberId][ne]': filterMemberIdNe,
                'filter[memberId][in]': filterMemberIdIn,
                'filter[memberId][null]': filterMemberIdNull,
                'filter[openedAt]': filterOpenedAt,
                'filter[openedAt][ne]': filterOpenedAtNe,
                'filter[openedAt][gt]': filterOpenedAtGt,
                'filter[openedAt][gte]': filterOpenedAtGte,
                'filter[openedAt][lt]': filterOpenedAtLt,
                'filter[openedAt][lte]': filterOpenedAtLte,
                'filter[openedAt][in]': filterOpenedAtIn,
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
}
