/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TaskForClient } from '../models/TaskForClient';
import type { TaskForClientPage } from '../models/TaskForClientPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalTasksService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists tasks
     * For portal clients who are permitted projects.read.
     * @returns TaskForClientPage Done.
     * @throws ApiError
     */
    public listPortalTasks({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        archived,
        due,
        filterTag,
        filterTagIn,
        filterProjectId,
        filterProjectIdNe,
        filterProjectIdIn,
        filterProjectIdNull,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterParentTaskId,
        filterParentTaskIdNe,
        filterParentTaskIdIn,
        filterParentTaskIdNull,
        filterMilestoneId,
        filterMilestoneIdNe,
        filterMilestoneIdIn,
        filterMilestoneIdNull,
        filterEntityType,
        filterEntityTypeNe,
        filterEntityTypeIn,
        filterEntityTypeLike,
        filterEntityTypeNull,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterEntityIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterPriority,
        filterPriorityNe,
        filterPriorityIn,
        filterPriorityLike,
        filterAssigneeContactId,
        filterAssigneeContactIdNe,
        filterAssigneeContactIdIn,
        filterAssigneeContactIdNull,
        filterDueAt,
        filterDueAtNe,
        filterDueAtGt,
        filterDueAtGte,
        filterDueAtLt,
        filterDueAtLte,
        filterDueAtIn,
        filterDueAtNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, position, dueAt, title, completedAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: project, milestone, parent, subtasks, timeEntries, tags, links.
         */
        include?: string,
        /**
         * Archived rows as well, or alone.
         */
        archived?: 'include' | 'only',
        /**
         * A named selection.
         */
        due?: 'overdue' | 'soon',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * projectId equals
         */
        filterProjectId?: string,
        /**
         * projectId differs from
         */
        filterProjectIdNe?: string,
        /**
         * projectId is one of (comma separated)
         */
        filterProjectIdIn?: string,
        /**
         * projectId is empty (true) or not (false)
         */
        filterProjectIdNull?: boolean,
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
         * parentTaskId equals
         */
        filterParentTaskId?: string,
        /**
         * parentTaskId differs from
         */
        filterParentTaskIdNe?: string,
        /**
         * parentTaskId is one of (comma separated)
         */
        filterParentTaskIdIn?: string,
        /**
         * parentTaskId is empty (true) or not (false)
         */
        filterParentTaskIdNull?: boolean,
        /**
         * milestoneId equals
         */
        filterMilestoneId?: string,
        /**
         * milestoneId differs from
         */
        filterMilestoneIdNe?: string,
        /**
         * milestoneId is one of (comma separated)
         */
        filterMilestoneIdIn?: string,
        /**
         * milestoneId is empty (true) or not (false)
         */
        filterMilestoneIdNull?: boolean,
        /**
         * entityType equals
         */
        filterEntityType?: string,
        /**
         * entityType differs from
         */
        filterEntityTypeNe?: string,
        /**
         * entityType is one of (comma separated)
         */
        filterEntityTypeIn?: string,
        /**
         * entityType contains
         */
        filterEntityTypeLike?: string,
        /**
         * entityType is empty (true) or not (false)
         */
        filterEntityTypeNull?: boolean,
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
         * entityId is empty (true) or not (false)
         */
        filterEntityIdNull?: boolean,
        /**
         * status equals
         */
        filterStatus?: 'todo' | 'in_progress' | 'in_review' | 'done' | 'cancelled',
        /**
         * status differs from
         */
        filterStatusNe?: 'todo' | 'in_progress' | 'in_review' | 'done' | 'cancelled',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * priority equals
         */
        filterPriority?: 'low' | 'normal' | 'high' | 'urgent',
        /**
         * priority differs from
         */
        filterPriorityNe?: 'low' | 'normal' | 'high' | 'urgent',
        /**
         * priority is one of (comma separated)
         */
        filterPriorityIn?: string,
        /**
         * priority contains
         */
        filterPriorityLike?: string,
        /**
         * assigneeContactId equals
         */
        filterAssigneeContactId?: string,
        /**
         * assigneeContactId differs from
         */
        filterAssigneeContactIdNe?: string,
        /**
         * assigneeContactId is one of (comma separated)
         */
        filterAssigneeContactIdIn?: string,
        /**
         * assigneeContactId is empty (true) or not (false)
         */
        filterAssigneeContactIdNull?: boolean,
        /**
         * dueAt equals
         */
        filterDueAt?: string,
        /**
         * dueAt differs from
         */
        filterDueAtNe?: string,
        /**
         * dueAt is after
         */
        filterDueAtGt?: string,
        /**
         * dueAt is at or after
         */
        filterDueAtGte?: string,
        /**
         * dueAt is before
         */
        filterDueAtLt?: string,
        /**
         * dueAt is at or before
         */
        filterDueAtLte?: string,
        /**
         * dueAt is one of (comma separated)
         */
        filterDueAtIn?: string,
        /**
         * dueAt is empty (true) or not (false)
         */
        filterDueAtNull?: boolean,
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
    }): CancelablePromise<TaskForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/tasks',
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
                'due': due,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[projectId]': filterProjectId,
                'filter[projectId][ne]': filterProjectIdNe,
                'filter[projectId][in]': filterProjectIdIn,
                'filter[projectId][null]': filterProjectIdNull,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[parentTaskId]': filterParentTaskId,
                'filter[parentTaskId][ne]': filterParentTaskIdNe,
                'filter[parentTaskId][in]': filterParentTaskIdIn,
                'filter[parentTaskId][null]': filterParentTaskIdNull,
                'filter[milestoneId]': filterMilestoneId,
                'filter[milestoneId][ne]': filterMilestoneIdNe,
                'filter[milestoneId][in]': filterMilestoneIdIn,
                'filter[milestoneId][null]': filterMilestoneIdNull,
                'filter[entityType]': filterEntityType,
                'filter[entityType][ne]': filterEntityTypeNe,
                'filter[entityType][in]': filterEntityTypeIn,
                'filter[entityType][like]': filterEntityTypeLike,
                'filter[entityType][null]': filterEntityTypeNull,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[entityId][null]': filterEntityIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[priority]': filterPriority,
                'filter[priority][ne]': filterPriorityNe,
                'filter[priority][in]': filterPriorityIn,
                'filter[priority][like]': filterPriorityLike,
                'filter[assigneeContactId]': filterAssigneeContactId,
                'filter[assigneeContactId][ne]': filterAssigneeContactIdNe,
                'filter[assigneeContactId][in]': filterAssigneeContactIdIn,
                'filter[assigneeContactId][null]': filterAssigneeContactIdNull,
                'filter[dueAt]': filterDueAt,
                'filter[dueAt][ne]': filterDueAtNe,
                'filter[dueAt][gt]': filterDueAtGt,
                'filter[dueAt][gte]': filterDueAtGte,
                'filter[dueAt][lt]': filterDueAtLt,
                'filter[dueAt][lte]': filterDueAtLte,
                'filter[dueAt][in]': filterDueAtIn,
                'filter[dueAt][null]': filterDueAtNull,
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
     * Reads one task
     * For portal clients who are permitted projects.read.
     * @returns TaskForClient Done.
     * @throws ApiError
     */
    public getPortalTask({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: project, milestone, parent, subtasks, timeEntries, tags, links.
         */
        include?: string,
    }): CancelablePromise<TaskForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/tasks/{id}',
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
     * Marks a task as done. Refused while a task that it waits for is open.
     * For portal clients who are permitted tasks.complete. Effect: reversible, undone by task.reopen.
     * @returns TaskForClient Done.
     * @throws ApiError
     */
    public completePortalTask({
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
    }): CancelablePromise<TaskForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/tasks/{id}/complete',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.blocked`,
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
