/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowAction } from '../models/WorkflowAction';
import type { WorkflowActionPage } from '../models/WorkflowActionPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class WorkflowActionsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists workflow actions
     * Allowed for owner, manager, staff (own), accountant.
     * @returns WorkflowActionPage Done.
     * @throws ApiError
     */
    public listWorkflowActions({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        has,
        filterTag,
        filterTagIn,
        filterWorkflowRunId,
        filterWorkflowRunIdNe,
        filterWorkflowRunIdIn,
        filterStepKey,
        filterStepKeyNe,
        filterStepKeyIn,
        filterStepKeyLike,
        filterAction,
        filterActionNe,
        filterActionIn,
        filterActionLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
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
         * A named selection.
         */
        has?: 'deadLetter',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * workflowRunId equals
         */
        filterWorkflowRunId?: string,
        /**
         * workflowRunId differs from
         */
        filterWorkflowRunIdNe?: string,
        /**
         * workflowRunId is one of (comma separated)
         */
        filterWorkflowRunIdIn?: string,
        /**
         * stepKey equals
         */
        filterStepKey?: string,
        /**
         * stepKey differs from
         */
        filterStepKeyNe?: string,
        /**
         * stepKey is one of (comma separated)
         */
        filterStepKeyIn?: string,
        /**
         * stepKey contains
         */
        filterStepKeyLike?: string,
        /**
         * action equals
         */
        filterAction?: string,
        /**
         * action differs from
         */
        filterActionNe?: string,
        /**
         * action is one of (comma separated)
         */
        filterActionIn?: string,
        /**
         * action contains
         */
        filterActionLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'pending' | 'running' | 'succeeded' | 'failed' | 'skipped' | 'waiting_approval' | 'compensated',
        /**
         * status differs from
         */
        filterStatusNe?: 'pending' | 'running' | 'succeeded' | 'failed' | 'skipped' | 'waiting_approval' | 'compensated',
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
        filterKind?: 'command' | 'condition' | 'switch' | 'wait' | 'approval' | 'parallel' | 'for_each' | 'sub_workflow' | 'set' | 'stop',
        /**
         * kind differs from
         */
        filterKindNe?: 'command' | 'condition' | 'switch' | 'wait' | 'approval' | 'parallel' | 'for_each' | 'sub_workflow' | 'set' | 'stop',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
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
    }): CancelablePromise<WorkflowActionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-actions',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'include': include,
                'has': has,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[workflowRunId]': filterWorkflowRunId,
                'filter[workflowRunId][ne]': filterWorkflowRunIdNe,
                'filter[workflowRunId][in]': filterWorkflowRunIdIn,
                'filter[stepKey]': filterStepKey,
                'filter[stepKey][ne]': filterStepKeyNe,
                'filter[stepKey][in]': filterStepKeyIn,
                'filter[stepKey][like]': filterStepKeyLike,
                'filter[action]': filterAction,
                'filter[action][ne]': filterActionNe,
                'filter[action][in]': filterActionIn,
                'filter[action][like]': filterActionLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
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
     * Reads one workflow action
     * Allowed for owner, manager, staff (own), accountant.
     * @returns WorkflowAction Done.
     * @throws ApiError
     */
    public getWorkflowAction({
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
    }): CancelablePromise<WorkflowAction> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflow-actions/{id}',
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
