/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { HookToken } from '../models/HookToken';
import type { WorkflowTrigger } from '../models/WorkflowTrigger';
import type { WorkflowTriggerPage } from '../models/WorkflowTriggerPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class WorkflowTriggersService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists workflow triggers
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowTriggerPage Done.
     * @throws ApiError
     */
    public listWorkflowTriggers({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        asOf,
        filterTag,
        filterTagIn,
        filterWorkflowId,
        filterWorkflowIdNe,
        filterWorkflowIdIn,
        filterWorkflowVersionId,
        filterWorkflowVersionIdNe,
        filterWorkflowVersionIdIn,
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterEventType,
        filterEventTypeNe,
        filterEventTypeIn,
        filterEventTypeLike,
        filterEventTypeNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt.
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
         * kind equals
         */
        filterKind?: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold',
        /**
         * kind differs from
         */
        filterKindNe?: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'enabled' | 'disabled',
        /**
         * status differs from
         */
        filterStatusNe?: 'enabled' | 'disabled',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * eventType equals
         */
        filterEventType?: string,
        /**
         * eventType differs from
         */
        filterEventTypeNe?: string,
        /**
         * eventType is one of (comma separated)
         */
        filterEventTypeIn?: string,
        /**
         * eventType contains
         */
        filterEventTypeLike?: string,
        /**
         * eventType is empty (true) or not (false)
         */
        filterEventTypeNull?: boolean,
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
    }): CancelablePromise<WorkflowTriggerPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-triggers',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[workflowId]': filterWorkflowId,
                'filter[workflowId][ne]': filterWorkflowIdNe,
                'filter[workflowId][in]': filterWorkflowIdIn,
                'filter[workflowVersionId]': filterWorkflowVersionId,
                'filter[workflowVersionId][ne]': filterWorkflowVersionIdNe,
                'filter[workflowVersionId][in]': filterWorkflowVersionIdIn,
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[eventType]': filterEventType,
                'filter[eventType][ne]': filterEventTypeNe,
                'filter[eventType][in]': filterEventTypeIn,
                'filter[eventType][like]': filterEventTypeLike,
                'filter[eventType][null]': filterEventTypeNull,
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
     * Reads one workflow trigger
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowTrigger Done.
     * @throws ApiError
     */
    public getWorkflowTrigger({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<WorkflowTrigger> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-triggers/{id}',
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
     * Keeps one trigger from starting runs; also in versions to come
     * Allowed for owner, manager. Effect: reversible, undone by workflow_trigger.enable.
     * @returns WorkflowTrigger Done.
     * @throws ApiError
     */
    public disableWorkflowTrigger({
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
    }): CancelablePromise<WorkflowTrigger> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-triggers/{id}/disable',
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
     * Has a trigger start runs again
     * Allowed for owner, manager. Effect: reversible, undone by workflow_trigger.disable.
     * @returns WorkflowTrigger Done.
     * @throws ApiError
     */
    public enableWorkflowTrigger({
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
    }): CancelablePromise<WorkflowTrigger> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-triggers/{id}/enable',
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
     * Makes the address that a webhook trigger hears, shown once; an earlier one ends
     * Allowed for owner, manager. Effect: irreversible.
     * @returns HookToken Done.
     * @throws ApiError
     */
    public issueWorkflowHookToken({
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
    }): CancelablePromise<HookToken> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflow-triggers/{id}/issue-token',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.trigger.no_webhook`,
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
