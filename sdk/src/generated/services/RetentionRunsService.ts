/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { RetentionRun } from '../models/RetentionRun';
import type { RetentionRunPage } from '../models/RetentionRunPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class RetentionRunsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists retention runs
     * Allowed for owner, manager, accountant.
     * @returns RetentionRunPage Done.
     * @throws ApiError
     */
    public listRetentionRuns({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        filterTag,
        filterTagIn,
        filterTrigger,
        filterTriggerNe,
        filterTriggerIn,
        filterTriggerLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterStartedAt,
        filterStartedAtNe,
        filterStartedAtGt,
        filterStartedAtGte,
        filterStartedAtLt,
        filterStartedAtLte,
        filterStartedAtIn,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, startedAt.
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
         * trigger equals
         */
        filterTrigger?: 'schedule' | 'manual',
        /**
         * trigger differs from
         */
        filterTriggerNe?: 'schedule' | 'manual',
        /**
         * trigger is one of (comma separated)
         */
        filterTriggerIn?: string,
        /**
         * trigger contains
         */
        filterTriggerLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'running' | 'completed',
        /**
         * status differs from
         */
        filterStatusNe?: 'running' | 'completed',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * startedAt equals
         */
        filterStartedAt?: string,
        /**
         * startedAt differs from
         */
        filterStartedAtNe?: string,
        /**
         * startedAt is after
         */
        filterStartedAtGt?: string,
        /**
         * startedAt is at or after
         */
        filterStartedAtGte?: string,
        /**
         * startedAt is before
         */
        filterStartedAtLt?: string,
        /**
         * startedAt is at or before
         */
        filterStartedAtLte?: string,
        /**
         * startedAt is one of (comma separated)
         */
        filterStartedAtIn?: string,
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
    }): CancelablePromise<RetentionRunPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/retention-runs',
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
                'filter[trigger]': filterTrigger,
                'filter[trigger][ne]': filterTriggerNe,
                'filter[trigger][in]': filterTriggerIn,
                'filter[trigger][like]': filterTriggerLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[startedAt]': filterStartedAt,
                'filter[startedAt][ne]': filterStartedAtNe,
                'filter[startedAt][gt]': filterStartedAtGt,
                'filter[startedAt][gte]': filterStartedAtGte,
                'filter[startedAt][lt]': filterStartedAtLt,
                'filter[startedAt][lte]': filterStartedAtLte,
                'filter[startedAt][in]': filterStartedAtIn,
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
     * Reads one retention run
     * Allowed for owner, manager, accountant.
     * @returns RetentionRun Done.
     * @throws ApiError
     */
    public getRetentionRun({
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
    }): CancelablePromise<RetentionRun> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/retention-runs/{id}',
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
