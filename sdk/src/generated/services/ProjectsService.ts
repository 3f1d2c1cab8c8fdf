/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Project } from '../models/Project';
import type { ProjectCreate } from '../models/ProjectCreate';
import type { ProjectPage } from '../models/ProjectPage';
import type { ProjectVersionPage } from '../models/ProjectVersionPage';
import type { ReviseProjectInput } from '../models/ReviseProjectInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ProjectsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists projects
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ProjectPage Done.
     * @throws ApiError
     */
    public listProjects({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
        archived,
        filterTag,
        filterTagIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterTemplateId,
        filterTemplateIdNe,
        filterTemplateIdIn,
        filterTemplateIdNull,
        filterCode,
        filterCodeNe,
        filterCodeIn,
        filterCodeLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterManagerMemberId,
        filterManagerMemberIdNe,
        filterManagerMemberIdIn,
        filterManagerMemberIdNull,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, template, milestones, tasks, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
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
         * templateId equals
         */
        filterTemplateId?: string,
        /**
         * templateId differs from
         */
        filterTemplateIdNe?: string,
        /**
         * templateId is one of (comma separated)
         */
        filterTemplateIdIn?: string,
        /**
         * templateId is empty (true) or not (false)
         */
        filterTemplateIdNull?: boolean,
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
         * managerMemberId equals
         */
        filterManagerMemberId?: string,
        /**
         * managerMemberId differs from
         */
        filterManagerMemberIdNe?: string,
        /**
         * managerMemberId is one of (comma separated)
         */
        filterManagerMemberIdIn?: string,
        /**
         * managerMemberId is empty (true) or not (false)
         */
        filterManagerMemberIdNull?: boolean,
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
    }): CancelablePromise<ProjectPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/projects',
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
                'archived': archived,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[templateId]': filterTemplateId,
                'filter[templateId][ne]': filterTemplateIdNe,
                'filter[templateId][in]': filterTemplateIdIn,
                'filter[templateId][null]': filterTemplateIdNull,
                'filter[code]': filterCode,
                'filter[code][ne]': filterCodeNe,
                'filter[code][in]': filterCodeIn,
                'filter[code][like]': filterCodeLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[managerMemberId]': filterManagerMemberId,
                'filter[managerMemberId][ne]': filterManagerMemberIdNe,
                'filter[managerMemberId][in]': filterManagerMemberIdIn,
                'filter[managerMemberId][null]': filterManagerMemberIdNull,
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
     * Plans a project under an engagement, from a template where one is named. It takes the place of the one that came about when the engagement began, if nobody has touched that.
     * Allowed for owner, manager. Effect: reversible, undone by project.remove.
     * @returns Project Done.
     * @throws ApiError
     */
    public createProject({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ProjectCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.engagement.unknown, projects.project.client_mismatch, projects.project_template.not_published`,
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
     * Deletes a project with its milestones, tasks and time; they can be restored together.
     * Allowed for owner, manager. Effect: reversible, undone by project.restore.
     * @returns void
     * @throws ApiError
     */
    public removeProject({
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
            url: '/v1/projects/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.has_invoiced_time`,
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
     * Reads one project
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Project Done.
     * @throws ApiError
     */
    public getProject({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, template, milestones, tasks, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/projects/{id}',
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
     * Revises a project. Absent fields stay, null clears.
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by project.revise.
     * @returns Project Done.
     * @throws ApiError
     */
    public reviseProject({
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
        requestBody?: ReviseProjectInput,
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/projects/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.archived`,
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
     * Starts a planned project.
     * Allowed for owner, manager. Effect: reversible, undone by project.hold.
     * @returns Project Done.
     * @throws ApiError
     */
    public activateProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/activate',
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
     * Takes a completed or cancelled project out of the default lists.
     * Allowed for owner, manager. Effect: reversible, undone by project.unarchive.
     * @returns Project Done.
     * @throws ApiError
     */
    public archiveProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/archive',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.not_closed`,
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
     * Cancels a project that is not completed.
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Project Done.
     * @throws ApiError
     */
    public cancelProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/cancel',
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
     * Completes an active project. It leaves the default lists 30 days later.
     * Allowed for owner, manager. Effect: reversible, undone by project.reopen.
     * @returns Project Done.
     * @throws ApiError
     */
    public completeProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/complete',
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
     * Puts an active project on hold.
     * Allowed for owner, manager. Effect: reversible, undone by project.resume.
     * @returns Project Done.
     * @throws ApiError
     */
    public holdProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/hold',
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
     * Opens a completed project again.
     * Allowed for owner, manager. Effect: reversible, undone by project.complete.
     * @returns Project Done.
     * @throws ApiError
     */
    public reopenProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/reopen',
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
     * Restores a deleted project with everything that was deleted with it.
     * Allowed for owner, manager. Effect: reversible, undone by project.remove.
     * @returns Project Done.
     * @throws ApiError
     */
    public restoreProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/restore',
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
     * Goes on with a project that was on hold.
     * Allowed for owner, manager. Effect: reversible, undone by project.hold.
     * @returns Project Done.
     * @throws ApiError
     */
    public resumeProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/resume',
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
     * Puts an archived project back into the default lists, open for changes.
     * Allowed for owner, manager. Effect: reversible, undone by project.archive.
     * @returns Project Done.
     * @throws ApiError
     */
    public unarchiveProject({
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
    }): CancelablePromise<Project> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/projects/{id}/unarchive',
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
     * Lists what a project was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ProjectVersionPage Done.
     * @throws ApiError
     */
    public listProjectVersions({
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
    }): CancelablePromise<ProjectVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/projects/{id}/versions',
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
