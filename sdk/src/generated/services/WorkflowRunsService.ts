/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancelRunInput } from '../models/CancelRunInput';
import type { MigrateRunInput } from '../models/MigrateRunInput';
import type { ReplayRunInput } from '../models/ReplayRunInput';
import type { SkipStepInput } from '../models/SkipStepInput';
import type { WorkflowDiagram } from '../models/WorkflowDiagram';
import type { WorkflowRun } from '../models/WorkflowRun';
import type { WorkflowRunActions } from '../models/WorkflowRunActions';
import type { WorkflowRunPage } from '../models/WorkflowRunPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class WorkflowRunsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists workflow runs
     * Allowed for owner, manager, staff (own), accountant.
     * @returns WorkflowRunPage Done.
     * @throws ApiError
     */
    public listWorkflowRuns({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        filterTag,
        filterTagIn,
        trigger,
        workflow,
        status,
        entityType,
        entityId,
        filterWorkflowId,
        filterWorkflowIdNe,
        filterWorkflowIdIn,
        filterWorkflowVersionId,
        filterWorkflowVersionIdNe,
        filterWorkflowVersionIdIn,
        filterWorkflowKey,
        filterWorkflowKeyNe,
        filterWorkflowKeyIn,
        filterWorkflowKeyLike,
        filterVersionNo,
        filterVersionNoNe,
        filterVersionNoGt,
        filterVersionNoGte,
        filterVersionNoLt,
        filterVersionNoLte,
        filterVersionNoIn,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterTriggerKind,
        filterTriggerKindNe,
        filterTriggerKindIn,
        filterTriggerKindLike,
        filterTriggerEventType,
        filterTriggerEventTypeNe,
        filterTriggerEventTypeIn,
        filterTriggerEventTypeLike,
        filterTriggerEventTypeNull,
        filterTriggerEventId,
        filterTriggerEventIdNe,
        filterTriggerEventIdIn,
        filterTriggerEventIdNull,
        filterEntityType,
        filterEntityTypeNe,
        filterEntityTypeIn,
        filterEntityTypeLike,
        filterEntityTypeNull,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterEntityIdNull,
        filterCorrelationId,
        filterCorrelationIdNe,
        filterCorrelationIdIn,
        filterParentRunId,
        filterParentRunIdNe,
        filterParentRunIdIn,
        filterParentRunIdNull,
        filterReplayOfId,
        filterReplayOfIdNe,
        filterReplayOfIdIn,
        filterReplayOfIdNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, startedAt, finishedAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: actions, tags, links.
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
         * The same as filter[triggerEventType].
         */
        trigger?: string,
        /**
         * The same as filter[workflowKey].
         */
        workflow?: string,
        /**
         * The same as filter[status].
         */
        status?: 'queued' | 'running' | 'waiting' | 'completed' | 'failed' | 'cancelled' | 'compensated',
        /**
         * The same as filter[entityType].
         */
        entityType?: string,
        /**
         * The same as filter[entityId].
         */
        entityId?: string,
        /**
         * workflowId equals
         */
        filterWorkflowId?: string,
        /**
         * workflowId differs from
         */
        filterWorkflowIdNe?: string,
        /**
         * workflowId is one of (comma separated)
         */
        filterWorkflowIdIn?: string,
        /**
         * workflowVersionId equals
         */
        filterWorkflowVersionId?: string,
        /**
         * workflowVersionId differs from
         */
        filterWorkflowVersionIdNe?: string,
        /**
         * workflowVersionId is one of (comma separated)
         */
        filterWorkflowVersionIdIn?: string,
        /**
         * workflowKey equals
         */
        filterWorkflowKey?: string,
        /**
         * workflowKey differs from
         */
        filterWorkflowKeyNe?: string,
        /**
         * workflowKey is one of (comma separated)
         */
        filterWorkflowKeyIn?: string,
        /**
         * workflowKey contains
         */
        filterWorkflowKeyLike?: string,
        /**
         * versionNo equals
         */
        filterVersionNo?: number,
        /**
         * versionNo differs from
         */
        filterVersionNoNe?: number,
        /**
         * versionNo is after
         */
        filterVersionNoGt?: number,
        /**
         * versionNo is at or after
         */
        filterVersionNoGte?: number,
        /**
         * versionNo is before
         */
        filterVersionNoLt?: number,
        /**
         * versionNo is at or before
         */
        filterVersionNoLte?: number,
        /**
         * versionNo is one of (comma separated)
         */
        filterVersionNoIn?: string,
        /**
         * status equals
         */
        filterStatus?: 'queued' | 'running' | 'waiting' | 'completed' | 'failed' | 'cancelled' | 'compensated',
        /**
         * status differs from
         */
        filterStatusNe?: 'queued' | 'running' | 'waiting' | 'completed' | 'failed' | 'cancelled' | 'compensated',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * triggerKind equals
         */
        filterTriggerKind?: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold' | 'step' | 'replay',
        /**
         * triggerKind differs from
         */
        filterTriggerKindNe?: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold' | 'step' | 'replay',
        /**
         * triggerKind is one of (comma separated)
         */
        filterTriggerKindIn?: string,
        /**
         * triggerKind contains
         */
        filterTriggerKindLike?: string,
        /**
         * triggerEventType equals
         */
        filterTriggerEventType?: string,
        /**
         * triggerEventType differs from
         */
        filterTriggerEventTypeNe?: string,
        /**
         * triggerEventType is one of (comma separated)
         */
        filterTriggerEventTypeIn?: string,
        /**
         * triggerEventType contains
         */
        filterTriggerEventTypeLike?: string,
        /**
         * triggerEventType is empty (true) or not (false)
         */
        filterTriggerEventTypeNull?: boolean,
        /**
         * triggerEventId equals
         */
        filterTriggerEventId?: string,
        /**
         * triggerEventId differs from
         */
        filterTriggerEventIdNe?: string,
        /**
         * triggerEventId is one of (comma separated)
         */
        filterTriggerEventIdIn?: string,
        /**
         * triggerEventId is empty (true) or not (false)
         */
        filterTriggerEventIdNull?: boolean,
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
         * correlationId equals
         */
        filterCorrelationId?: string,
        /**
         * correlationId differs from
         */
        filterCorrelationIdNe?: string,
        /**
         * correlationId is one of (comma separated)
         */
        filterCorrelationIdIn?: string,
        /**
         * parentRunId equals
         */
        filterParentRunId?: string,
        /**
         * parentRunId differs from
         */
        filterParentRunIdNe?: string,
        /**
         * parentRunId is one of (comma separated)
         */
        filterParentRunIdIn?: string,
        /**
         * parentRunId is empty (true) or not (false)
         */
        filterParentRunIdNull?: boolean,
        /**
         * replayOfId equals
         */
        filterReplayOfId?: string,
        /**
         * replayOfId differs from
         */
        filterReplayOfIdNe?: string,
        /**
         * replayOfId is one of (comma separated)
         */
        filterReplayOfIdIn?: string,
        /**
         * replayOfId is empty (true) or not (false)
         */
        filterReplayOfIdNull?: boolean,
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
    }): CancelablePromise<WorkflowRunPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-runs',
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
                'trigger': trigger,
                'workflow': workflow,
                'status': status,
                'entityType': entityType,
                'entityId': entityId,
                'filter[workflowId]': filterWorkflowId,
                'filter[workflowId][ne]': filterWorkflowIdNe,
                'filter[workflowId][in]': filterWorkflowIdIn,
                'filter[workflowVersionId]': filterWorkflowVersionId,
                'filter[workflowVersionId][ne]': filterWorkflowVersionIdNe,
                'filter[workflowVersionId][in]': filterWorkflowVersionIdIn,
                'filter[workflowKey]': filterWorkflowKey,
                'filter[workflowKey][ne]': filterWorkflowKeyNe,
                'filter[workflowKey][in]': filterWorkflowKeyIn,
                'filter[workflowKey][like]': filterWorkflowKeyLike,
                'filter[versionNo]': filterVersionNo,
                'filter[versionNo][ne]': filterVersionNoNe,
                'filter[versionNo][gt]': filterVersionNoGt,
                'filter[versionNo][gte]': filterVersionNoGte,
                'filter[versionNo][lt]': filterVersionNoLt,
                'filter[versionNo][lte]': filterVersionNoLte,
                'filter[versionNo][in]': filterVersionNoIn,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[triggerKind]': filterTriggerKind,
                'filter[triggerKind][ne]': filterTriggerKindNe,
                'filter[triggerKind][in]': filterTriggerKindIn,
                'filter[triggerKind][like]': filterTriggerKindLike,
                'filter[triggerEventType]': filterTriggerEventType,
                'filter[triggerEventType][ne]': filterTriggerEventTypeNe,
                'filter[triggerEventType][in]': filterTriggerEventTypeIn,
                'filter[triggerEventType][like]': filterTriggerEventTypeLike,
                'filter[triggerEventType][null]': filterTriggerEventTypeNull,
                'filter[triggerEventId]': filterTriggerEventId,
                'filter[triggerEventId][ne]': filterTriggerEventIdNe,
                'filter[triggerEventId][in]': filterTriggerEventIdIn,
                'filter[triggerEventId][null]': filterTriggerEventIdNull,
                'filter[entityType]': filterEntityType,
                'filter[entityType][ne]': filterEntityTypeNe,
                'filter[entityType][in]': filterEntityTypeIn,
                'filter[entityType][like]': filterEntityTypeLike,
                'filter[entityType][null]': filterEntityTypeNull,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[entityId][null]': filterEntityIdNull,
                'filter[correlationId]': filterCorrelationId,
                'filter[correlationId][ne]': filterCorrelationIdNe,
                'filter[correlationId][in]': filterCorrelationIdIn,
                'filter[parentRunId]': filterParentRunId,
                'filter[parentRunId][ne]': filterParentRunIdNe,
                'filter[parentRunId][in]': filterParentRunIdIn,
                'filter[parentRunId][null]': filterParentRunIdNull,
                'filter[replayOfId]': filterReplayOfId,
                'filter[replayOfId][ne]': filterReplayOfIdNe,
                'filter[replayOfId][in]': filterReplayOfIdIn,
                'filter[replayOfId][null]': filterReplayOfIdNull,
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
     * Reads one workflow run
     * Allowed for owner, manager, staff (own), accountant.
     * @returns WorkflowRun Done.
     * @throws ApiError
     */
    public getWorkflowRun({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: actions, tags, links.
         */
        include?: string,
    }): CancelablePromise<WorkflowRun> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-runs/{id}',
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
     * The executions of a run’s steps, in order
     * Allowed for owner, manager, staff (own), accountant.
     * @returns WorkflowRunActions Done.
     * @throws ApiError
     */
    public listWorkflowRunActions({
        id,
    }: {
        id: string,
    }): CancelablePromise<WorkflowRunActions> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-runs/{id}/actions',
            path: {
                'id': id,
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
     * Ends a run where it stands, and takes back what it did where asked to
     * Allowed for owner, manager. Effect: irreversible.
     * @returns WorkflowRun Done.
     * @throws ApiError
     */
    public cancelWorkflowRun({
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
        requestBody?: CancelRunInput,
    }): CancelablePromise<WorkflowRun> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-runs/{id}/cancel',
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
     * A run drawn over its version, each step in the colour of its state
     * Allowed for owner, manager, staff (own), accountant.
     * @returns WorkflowDiagram Done.
     * @throws ApiError
     */
    public getWorkflowRunDiagram({
        id,
    }: {
        id: string,
    }): CancelablePromise<WorkflowDiagram> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-runs/{id}/diagram',
            path: {
                'id': id,
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
     * A run drawn as an SVG image
     * Allowed for owner, manager, staff (own), accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getWorkflowRunSvg({
        id,
    }: {
        id: string,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-runs/{id}/diagram.svg',
            path: {
                'id': id,
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
     * Has a run go on by another published version, where its steps so far are there as well
     * Allowed for owner, manager. Effect: reversible.
     * @returns WorkflowRun Done.
     * @throws ApiError
     */
    public migrateWorkflowRun({
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
        requestBody?: MigrateRunInput,
    }): CancelablePromise<WorkflowRun> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-runs/{id}/migrate',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.run.not_migratable`,
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
     * Runs the same start again from the beginning, by the same version or the newest
     * Allowed for owner, manager. Effect: compensatable, undone by workflow_run.cancel.
     * @returns WorkflowRun Done.
     * @throws ApiError
     */
    public replayWorkflowRun({
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
        requestBody?: ReplayRunInput,
    }): CancelablePromise<WorkflowRun> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-runs/{id}/replay',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.not_active, workflow.run.still_running, workflow.run.skipped`,
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
     * Tries the failed step of a run again and goes on from there; what is done stays done
     * Allowed for owner, manager. Effect: irreversible.
     * @returns WorkflowRun Done.
     * @throws ApiError
     */
    public retryWorkflowRun({
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
    }): CancelablePromise<WorkflowRun> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-runs/{id}/retry',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.run.nothing_failed`,
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
     * Goes on behind the failed step of a run
     * Allowed for owner, manager. Effect: irreversible.
     * @returns WorkflowRun Done.
     * @throws ApiError
     */
    public skipWorkflowRunStep({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: SkipStepInput,
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
    }): CancelablePromise<WorkflowRun> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-runs/{id}/skip-step',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.run.nothing_failed`,
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
