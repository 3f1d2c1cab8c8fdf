/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CloneWorkflowInput } from '../models/CloneWorkflowInput';
import type { DraftWorkflowVersionInput } from '../models/DraftWorkflowVersionInput';
import type { DryRunWorkflowInput } from '../models/DryRunWorkflowInput';
import type { PublishWorkflowVersionInput } from '../models/PublishWorkflowVersionInput';
import type { RestoreWorkflowVersionInput } from '../models/RestoreWorkflowVersionInput';
import type { ReviseWorkflowVersionInput } from '../models/ReviseWorkflowVersionInput';
import type { StartWorkflowInput } from '../models/StartWorkflowInput';
import type { Workflow } from '../models/Workflow';
import type { WorkflowCreate } from '../models/WorkflowCreate';
import type { WorkflowDiagram } from '../models/WorkflowDiagram';
import type { WorkflowDryRun } from '../models/WorkflowDryRun';
import type { WorkflowExport } from '../models/WorkflowExport';
import type { WorkflowImport } from '../models/WorkflowImport';
import type { WorkflowPage } from '../models/WorkflowPage';
import type { WorkflowRevise } from '../models/WorkflowRevise';
import type { WorkflowRun } from '../models/WorkflowRun';
import type { WorkflowTriggers } from '../models/WorkflowTriggers';
import type { WorkflowVersion } from '../models/WorkflowVersion';
import type { WorkflowVersionDiff } from '../models/WorkflowVersionDiff';
import type { WorkflowVersions } from '../models/WorkflowVersions';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class WorkflowsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists workflows
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowPage Done.
     * @throws ApiError
     */
    public listWorkflows({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
        filterTag,
        filterTagIn,
        isSystem,
        filterKey,
        filterKeyNe,
        filterKeyIn,
        filterKeyLike,
        filterName,
        filterNameNe,
        filterNameIn,
        filterNameLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterIsSystem,
        filterClonedFromKey,
        filterClonedFromKeyNe,
        filterClonedFromKeyIn,
        filterClonedFromKeyLike,
        filterClonedFromKeyNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, name.
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
         * The same as filter[isSystem].
         */
        isSystem?: boolean,
        /**
         * key equals
         */
        filterKey?: string,
        /**
         * key differs from
         */
        filterKeyNe?: string,
        /**
         * key is one of (comma separated)
         */
        filterKeyIn?: string,
        /**
         * key contains
         */
        filterKeyLike?: string,
        /**
         * name equals
         */
        filterName?: string,
        /**
         * name differs from
         */
        filterNameNe?: string,
        /**
         * name is one of (comma separated)
         */
        filterNameIn?: string,
        /**
         * name contains
         */
        filterNameLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'draft' | 'active' | 'paused' | 'archived',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'active' | 'paused' | 'archived',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * isSystem equals
         */
        filterIsSystem?: boolean,
        /**
         * clonedFromKey equals
         */
        filterClonedFromKey?: string,
        /**
         * clonedFromKey differs from
         */
        filterClonedFromKeyNe?: string,
        /**
         * clonedFromKey is one of (comma separated)
         */
        filterClonedFromKeyIn?: string,
        /**
         * clonedFromKey contains
         */
        filterClonedFromKeyLike?: string,
        /**
         * clonedFromKey is empty (true) or not (false)
         */
        filterClonedFromKeyNull?: boolean,
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
    }): CancelablePromise<WorkflowPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows',
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
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'isSystem': isSystem,
                'filter[key]': filterKey,
                'filter[key][ne]': filterKeyNe,
                'filter[key][in]': filterKeyIn,
                'filter[key][like]': filterKeyLike,
                'filter[name]': filterName,
                'filter[name][ne]': filterNameNe,
                'filter[name][in]': filterNameIn,
                'filter[name][like]': filterNameLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[isSystem]': filterIsSystem,
                'filter[clonedFromKey]': filterClonedFromKey,
                'filter[clonedFromKey][ne]': filterClonedFromKeyNe,
                'filter[clonedFromKey][in]': filterClonedFromKeyIn,
                'filter[clonedFromKey][like]': filterClonedFromKeyLike,
                'filter[clonedFromKey][null]': filterClonedFromKeyNull,
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
     * Begins a workflow with a first draft
     * Allowed for owner, manager. Effect: compensatable, undone by workflow.archive.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public createWorkflow({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: WorkflowCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.key_taken`,
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
     * Reads one workflow
     * Allowed for owner, manager, staff, accountant.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public getWorkflow({
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
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}',
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
     * Renames a workflow, or changes its rules about runs beside each other
     * Allowed for owner, manager. Effect: reversible.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public reviseWorkflow({
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
        requestBody?: WorkflowRevise,
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/workflows/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.system, workflow.workflow.archived`,
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
     * Lets a workflow start runs
     * Allowed for owner, manager. Effect: reversible, undone by workflow.pause.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public activateWorkflow({
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
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/activate',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.nothing_published`,
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
     * Keeps a workflow for its runs alone
     * Allowed for owner, manager. Effect: irreversible.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public archiveWorkflow({
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
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/archive',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.system`,
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
     * Makes a workflow of one’s own of another, with a draft to edit
     * Allowed for owner, manager. Effect: compensatable, undone by workflow.archive.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public cloneWorkflow({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: CloneWorkflowInput,
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
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/clone',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.key_taken`,
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
     * A workflow drawn: as Mermaid text and as SVG
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowDiagram Done.
     * @throws ApiError
     */
    public getWorkflowDiagram({
        id,
        versionNo,
    }: {
        id: string,
        /**
         * The one in force unless told, else the draft.
         */
        versionNo?: number,
    }): CancelablePromise<WorkflowDiagram> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}/diagram',
            path: {
                'id': id,
            },
            query: {
                'versionNo': versionNo,
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
     * A workflow drawn as an SVG image
     * Allowed for owner, manager, staff, accountant.
     * @returns binary Done.
     * @throws ApiError
     */
    public getWorkflowSvg({
        id,
        versionNo,
    }: {
        id: string,
        /**
         * The one in force unless told, else the draft.
         */
        versionNo?: number,
    }): CancelablePromise<Blob> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}/diagram.svg',
            path: {
                'id': id,
            },
            query: {
                'versionNo': versionNo,
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
     * Tries a version on a past event or an input; nothing is stored but the report
     * Allowed for owner, manager. Effect: reversible.
     * @returns WorkflowDryRun Done.
     * @throws ApiError
     */
    public dryRunWorkflow({
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
        requestBody?: DryRunWorkflowInput,
    }): CancelablePromise<WorkflowDryRun> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/dry-run',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.event.unknown, workflow.graph.invalid`,
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
     * A workflow as a file that can be kept, compared and imported elsewhere
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowExport Done.
     * @throws ApiError
     */
    public exportWorkflow({
        id,
        versionNo,
    }: {
        id: string,
        /**
         * The one in force unless told.
         */
        versionNo?: number,
    }): CancelablePromise<WorkflowExport> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}/export',
            path: {
                'id': id,
            },
            query: {
                'versionNo': versionNo,
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
     * Starts no further runs; those under way go on
     * Allowed for owner, manager. Effect: reversible, undone by workflow.activate.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public pauseWorkflow({
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
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/pause',
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
     * Starts a run by hand
     * Allowed for owner, manager. Effect: compensatable, undone by workflow_run.cancel.
     * @returns WorkflowRun Done.
     * @throws ApiError
     */
    public startWorkflow({
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
        requestBody?: StartWorkflowInput,
    }): CancelablePromise<WorkflowRun> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/start',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.not_active, workflow.workflow.not_manual, workflow.input.invalid, workflow.run.skipped`,
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
     * What sets a workflow off, in the version that new runs have
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowTriggers Done.
     * @throws ApiError
     */
    public listTriggersOfWorkflow({
        id,
    }: {
        id: string,
    }): CancelablePromise<WorkflowTriggers> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}/triggers',
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
     * A workflow’s versions, newest first
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowVersions Done.
     * @throws ApiError
     */
    public listWorkflowVersions({
        id,
    }: {
        id: string,
    }): CancelablePromise<WorkflowVersions> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}/versions',
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
     * Begins a new version, from a graph or from the version in force
     * Allowed for owner, manager. Effect: reversible.
     * @returns WorkflowVersion Done.
     * @throws ApiError
     */
    public draftWorkflowVersion({
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
        requestBody?: DraftWorkflowVersionInput,
    }): CancelablePromise<WorkflowVersion> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/versions',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.system, workflow.workflow.archived, workflow.version.draft_exists`,
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
     * One version of a workflow
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowVersion Done.
     * @throws ApiError
     */
    public getWorkflowVersion({
        id,
        versionId,
    }: {
        id: string,
        versionId: string,
    }): CancelablePromise<WorkflowVersion> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}/versions/{versionId}',
            path: {
                'id': id,
                'versionId': versionId,
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
     * Changes a draft
     * Allowed for owner, manager. Effect: reversible.
     * @returns WorkflowVersion Done.
     * @throws ApiError
     */
    public reviseWorkflowVersion({
        id,
        versionId,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        versionId: string,
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
        requestBody?: ReviseWorkflowVersionInput,
    }): CancelablePromise<WorkflowVersion> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/workflows/{id}/versions/{versionId}',
            path: {
                'id': id,
                'versionId': versionId,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.system, workflow.workflow.archived, workflow.version.immutable`,
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
     * Fixes a draft: new runs use it, with the rights that you have now. Runs under way keep theirs
     * Allowed for owner, manager. Effect: compensatable, undone by workflow.restore_version.
     * @returns WorkflowVersion Done.
     * @throws ApiError
     */
    public publishWorkflowVersion({
        id,
        versionId,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        versionId: string,
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
        requestBody?: PublishWorkflowVersionInput,
    }): CancelablePromise<WorkflowVersion> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/versions/{versionId}/publish',
            path: {
                'id': id,
                'versionId': versionId,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.system, workflow.workflow.archived, workflow.version.immutable, workflow.graph.invalid, workflow.version.people_publish`,
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
     * Makes a draft of an earlier version
     * Allowed for owner, manager. Effect: reversible.
     * @returns WorkflowVersion Done.
     * @throws ApiError
     */
    public restoreWorkflowVersion({
        id,
        versionId,
        idempotencyKey,
        dryRun,
        ifMatch,
        requestBody,
    }: {
        id: string,
        versionId: string,
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
        requestBody?: RestoreWorkflowVersionInput,
    }): CancelablePromise<WorkflowVersion> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/{id}/versions/{versionId}/restore',
            path: {
                'id': id,
                'versionId': versionId,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.workflow.system, workflow.workflow.archived, workflow.version.draft_exists`,
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
     * What one version of a workflow changed of another
     * Allowed for owner, manager, staff, accountant.
     * @returns WorkflowVersionDiff Done.
     * @throws ApiError
     */
    public compareWorkflowVersions({
        id,
        from,
        to,
    }: {
        id: string,
        /**
         * The one before `to` unless told.
         */
        from?: number,
        /**
         * The newest unless told.
         */
        to?: number,
    }): CancelablePromise<WorkflowVersionDiff> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/workflows/{id}/versions/compare',
            path: {
                'id': id,
            },
            query: {
                'from': from,
                'to': to,
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
     * Takes in an exported workflow: a new one, or a new draft of the one with its key
     * Allowed for owner, manager. Effect: compensatable, undone by workflow.archive.
     * @returns Workflow Done.
     * @throws ApiError
     */
    public importWorkflow({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: WorkflowImport,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Workflow> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/workflows/import',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.import.altered, workflow.workflow.system, workflow.workflow.archived, workflow.version.draft_exists`,
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
