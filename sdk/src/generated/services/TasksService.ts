/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AddChecklistItemInput } from '../models/AddChecklistItemInput';
import type { AssignTaskInput } from '../models/AssignTaskInput';
import type { BulkCreateTasksInput } from '../models/BulkCreateTasksInput';
import type { BulkCreateTasksResult } from '../models/BulkCreateTasksResult';
import type { MoveTaskInput } from '../models/MoveTaskInput';
import type { ReorderChecklistInput } from '../models/ReorderChecklistInput';
import type { ReviseTaskInput } from '../models/ReviseTaskInput';
import type { Task } from '../models/Task';
import type { TaskCreate } from '../models/TaskCreate';
import type { TaskPage } from '../models/TaskPage';
import type { TaskVersionPage } from '../models/TaskVersionPage';
import type { TickChecklistItemInput } from '../models/TickChecklistItemInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class TasksService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists tasks
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns TaskPage Done.
     * @throws ApiError
     */
    public listTasks({
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
        filterAssigneeMemberId,
        filterAssigneeMemberIdNe,
        filterAssigneeMemberIdIn,
        filterAssigneeMemberIdNull,
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
        filterSource,
        filterSourceNe,
        filterSourceIn,
        filterSourceLike,
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
         * The rows as they stood at this moment.
         */
        asOf?: string,
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
         * assigneeMemberId equals
         */
        filterAssigneeMemberId?: string,
        /**
         * assigneeMemberId differs from
         */
        filterAssigneeMemberIdNe?: string,
        /**
         * assigneeMemberId is one of (comma separated)
         */
        filterAssigneeMemberIdIn?: string,
        /**
         * assigneeMemberId is empty (true) or not (false)
         */
        filterAssigneeMemberIdNull?: boolean,
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
         * source equals
         */
        filterSource?: 'manual' | 'template' | 'workflow' | 'ai' | 'file_request' | 'import',
        /**
         * source differs from
         */
        filterSourceNe?: 'manual' | 'template' | 'workflow' | 'ai' | 'file_request' | 'import',
        /**
         * source is one of (comma separated)
         */
        filterSourceIn?: string,
        /**
         * source contains
         */
        filterSourceLike?: string,
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
    }): CancelablePromise<TaskPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/tasks',
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
                'filter[assigneeMemberId]': filterAssigneeMemberId,
                'filter[assigneeMemberId][ne]': filterAssigneeMemberIdNe,
                'filter[assigneeMemberId][in]': filterAssigneeMemberIdIn,
                'filter[assigneeMemberId][null]': filterAssigneeMemberIdNull,
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
                'filter[source]': filterSource,
                'filter[source][ne]': filterSourceNe,
                'filter[source][in]': filterSourceIn,
                'filter[source][like]': filterSourceLike,
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
     * Writes down a task: in a project, about any record, or on its own.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.remove.
     * @returns Task Done.
     * @throws ApiError
     */
    public createTask({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: TaskCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.archived, projects.task.exists`,
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
     * Deletes a task with its subtasks; they can be restored together.
     * Allowed for owner, manager. Effect: reversible, undone by task.restore.
     * @returns void
     * @throws ApiError
     */
    public removeTask({
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
            url: '/v1/tasks/{id}',
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
     * Reads one task
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns Task Done.
     * @throws ApiError
     */
    public getTask({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: project, milestone, parent, subtasks, timeEntries, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/tasks/{id}',
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
     * Revises a task. Absent fields stay, null clears.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.revise.
     * @returns Task Done.
     * @throws ApiError
     */
    public reviseTask({
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
        requestBody?: ReviseTaskInput,
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/tasks/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.archived`,
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
     * Gives a task to a member; null takes it from everybody.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.assign.
     * @returns Task Done.
     * @throws ApiError
     */
    public assignTask({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: AssignTaskInput,
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/assign',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.archived`,
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
     * Cancels an open task.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: irreversible.
     * @returns Task Done.
     * @throws ApiError
     */
    public cancelTask({
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/cancel',
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
     * Adds an item to the end of a checklist.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.remove_checklist_item.
     * @returns Task Done.
     * @throws ApiError
     */
    public addChecklistItem({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: AddChecklistItemInput,
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/checklist',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.archived`,
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
     * Takes an item off a checklist.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.add_checklist_item.
     * @returns Task Done.
     * @throws ApiError
     */
    public removeChecklistItem({
        id,
        itemId,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        itemId: string,
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'DELETE',
            url: '/v1/tasks/{id}/checklist/{itemId}',
            path: {
                'id': id,
                'itemId': itemId,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.archived`,
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
     * Ticks an item of a checklist, or takes the tick away.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.tick_checklist_item.
     * @returns Task Done.
     * @throws ApiError
     */
    public tickChecklistItem({
        id,
        itemId,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        itemId: string,
        requestBody: TickChecklistItemInput,
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/checklist/{itemId}/tick',
            path: {
                'id': id,
                'itemId': itemId,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.archived`,
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
     * Puts the items of a checklist in another order.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.reorder_checklist.
     * @returns Task Done.
     * @throws ApiError
     */
    public reorderChecklist({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: ReorderChecklistInput,
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/checklist/reorder',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.archived`,
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
     * Marks a task as done. Refused while a task that it waits for is open.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.reopen.
     * @returns Task Done.
     * @throws ApiError
     */
    public completeTask({
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/complete',
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
    /**
     * Puts a task behind another one of the same list; null puts it first.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.move.
     * @returns Task Done.
     * @throws ApiError
     */
    public moveTask({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: MoveTaskInput,
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/move',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.task.archived`,
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
     * Puts a done task back on the list.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.complete.
     * @returns Task Done.
     * @throws ApiError
     */
    public reopenTask({
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/reopen',
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
     * Restores a deleted task with the subtasks that were deleted with it.
     * Allowed for owner, manager. Effect: reversible, undone by task.remove.
     * @returns Task Done.
     * @throws ApiError
     */
    public restoreTask({
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.deleted`,
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
     * Begins a task, or takes it back from review.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: irreversible.
     * @returns Task Done.
     * @throws ApiError
     */
    public startTask({
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/start',
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
     * Hands a task in for review.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by task.start.
     * @returns Task Done.
     * @throws ApiError
     */
    public submitTask({
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
    }): CancelablePromise<Task> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/{id}/submit',
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
     * Lists what a task was before
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns TaskVersionPage Done.
     * @throws ApiError
     */
    public listTaskVersions({
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
    }): CancelablePromise<TaskVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/tasks/{id}/versions',
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
    /**
     * Writes down up to 1,000 tasks at once: all or none where atomic, else each that can be.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible.
     * @returns BulkCreateTasksResult Done.
     * @throws ApiError
     */
    public bulkCreateTasks({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: BulkCreateTasksInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<BulkCreateTasksResult> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/tasks/bulk',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, projects.project.archived, projects.task.exists`,
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
