/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProjectForClient } from '../models/ProjectForClient';
import type { ProjectForClientPage } from '../models/ProjectForClientPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalProjectsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists projects
     * For portal clients who are permitted projects.read.
     * @returns ProjectForClientPage Done.
     * @throws ApiError
     */
    public listPortalProjects({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        archived,
        filterTag,
        filterTagIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterCode,
        filterCodeNe,
        filterCodeIn,
        filterCodeLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
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
        filterDueOn,
        filterDueOnNe,
        filterDueOnGt,
        filterDueOnGte,
        filterDueOnLt,
        filterDueOnLte,
        filterDueOnIn,
        filterDueOnNull,
        filterCompletedAt,
        filterCompletedAtNe,
        filterCompletedAtGt,
        filterCompletedAtGte,
        filterCompletedAtLt,
        filterCompletedAtLte,
        filterCompletedAtIn,
        filterCompletedAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, code, name, startsOn, dueOn, completedAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, milestones, tasks, tags, links.
         */
        include?: string,
        /**
         * Archived rows as well, or alone.
         */
        archived?: 'include' | 'only',
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
         * code equals
         */
        filterCode?: string,
        /**
         * code differs from
         */
        filterCodeNe?: string,
        /**
         * code is one of (comma separated)
         */
        filterCodeIn?: string,
        /**
         * code contains
         */
        filterCodeLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'planned' | 'active' | 'on_hold' | 'completed' | 'cancelled',
        /**
         * status differs from
         */
        filterStatusNe?: 'planned' | 'active' | 'on_hold' | 'completed' | 'cancelled',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * billingMode equals
         */
        filterBillingMode?: 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'non_billable',
        /**
         * billingMode differs from
         */
        filterBillingModeNe?: 'fixed' | 'milestone' | 'time_and_materials' | 'retainer' | 'non_billable',
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
         * dueOn equals
         */
        filterDueOn?: string,
        /**
         * dueOn differs from
         */
        filterDueOnNe?: string,
        /**
         * dueOn is after
         */
        filterDueOnGt?: string,
        /**
         * dueOn is at or after
         */
        filterDueOnGte?: string,
        /**
         * dueOn is before
         */
        filterDueOnLt?: string,
        /**
         * dueOn is at or before
         */
        filterDueOnLte?: string,
        /**
         * dueOn is one of (comma separated)
         */
        filterDueOnIn?: string,
        /**
         * dueOn is empty (true) or not (false)
         */
        filterDueOnNull?: boolean,
        /**
         * completedAt equals
         */
        filterCompletedAt?: string,
        /**
         * completedAt differs from
         */
        filterCompletedAtNe?: string,
        /**
         * completedAt is after
         */
        filterCompletedAtGt?: string,
        /**
         * completedAt is at or after
         */
        filterCompletedAtGte?: string,
        /**
         * completedAt is before
         */
        filterCompletedAtLt?: string,
        /**
         * completedAt is at or before
         */
        filterCompletedAtLte?: string,
        /**
         * completedAt is one of (comma separated)
         */
        filterCompletedAtIn?: string,
        /**
         * completedAt is empty (true) or not (false)
         */
        filterCompletedAtNull?: boolean,
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
    }): CancelablePromise<ProjectForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/projects',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
                'archived': archived,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[code]': filterCode,
                'filter[code][ne]': filterCodeNe,
                'filter[code][in]': filterCodeIn,
                'filter[code][like]': filterCodeLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
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
                'filter[dueOn]': filterDueOn,
                'filter[dueOn][ne]': filterDueOnNe,
                'filter[dueOn][gt]': filterDueOnGt,
                'filter[dueOn][gte]': filterDueOnGte,
                'filter[dueOn][lt]': filterDueOnLt,
                'filter[dueOn][lte]': filterDueOnLte,
                'filter[dueOn][in]': filterDueOnIn,
                'filter[dueOn][null]': filterDueOnNull,
                'filter[completedAt]': filterCompletedAt,
                'filter[completedAt][ne]': filterCompletedAtNe,
                'filter[completedAt][gt]': filterCompletedAtGt,
                'filter[completedAt][gte]': filterCompletedAtGte,
                'filter[completedAt][lt]': filterCompletedAtLt,
                'filter[completedAt][lte]': filterCompletedAtLte,
                'filter[completedAt][in]': filterCompletedAtIn,
                'filter[completedAt][null]': filterCompletedAtNull,
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
     * Reads one project
     * For portal clients who are permitted projects.read.
     * @returns ProjectForClient Done.
     * @throws ApiError
     */
    public getPortalProject({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, milestones, tasks, tags, links.
         */
        include?: string,
    }): CancelablePromise<ProjectForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/projects/{id}',
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
