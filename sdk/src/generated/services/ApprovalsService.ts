/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Approval } from '../models/Approval';
import type { ApprovalLink } from '../models/ApprovalLink';
import type { ApprovalLinkDecided } from '../models/ApprovalLinkDecided';
import type { ApprovalOutcome } from '../models/ApprovalOutcome';
import type { ApprovalPage } from '../models/ApprovalPage';
import type { ApprovalVersionPage } from '../models/ApprovalVersionPage';
import type { CancelApprovalInput } from '../models/CancelApprovalInput';
import type { DecideApprovalInput } from '../models/DecideApprovalInput';
import type { DecideByLinkInput } from '../models/DecideByLinkInput';
import type { DelegateApprovalInput } from '../models/DelegateApprovalInput';
import type { RequestApprovalInput } from '../models/RequestApprovalInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ApprovalsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * What an approver’s address asks; looking at it decides nothing
     * Open to anyone.
     * @returns ApprovalLink Done.
     * @throws ApiError
     */
    public showApprovalLink({
        token,
    }: {
        token: string,
    }): CancelablePromise<ApprovalLink> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/approval-links/{token}',
            path: {
                'token': token,
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
     * Answers by the address in a mail, once
     * Open to anyone. Effect: irreversible.
     * @returns ApprovalLinkDecided Done.
     * @throws ApiError
     */
    public decideByLink({
        token,
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        token: string,
        requestBody: DecideByLinkInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<ApprovalLinkDecided> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/approval-links/{token}/decide',
            path: {
                'token': token,
            },
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
                403: `forbidden, second_factor_required`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.approval.link_invalid, workflow.approval.link_used, workflow.approval.sod, workflow.approval.not_yours, workflow.approval.above_limit, workflow.approval.decided, workflow.approval.subject_changed, workflow.approval.form_invalid`,
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
     * Lists approvals
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ApprovalPage Done.
     * @throws ApiError
     */
    public listApprovals({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        asOf,
        has,
        filterTag,
        filterTagIn,
        subjectType,
        subjectId,
        status,
        filterSubjectType,
        filterSubjectTypeNe,
        filterSubjectTypeIn,
        filterSubjectTypeLike,
        filterSubjectId,
        filterSubjectIdNe,
        filterSubjectIdIn,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterRequestedByMemberId,
        filterRequestedByMemberIdNe,
        filterRequestedByMemberIdIn,
        filterRequestedByMemberIdNull,
        filterPolicyId,
        filterPolicyIdNe,
        filterPolicyIdIn,
        filterPolicyIdNull,
        filterWorkflowRunId,
        filterWorkflowRunIdNe,
        filterWorkflowRunIdIn,
        filterWorkflowRunIdNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, dueAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: decisions, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
        /**
         * A named selection.
         */
        has?: 'escalated' | 'overdue',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * The same as filter[subjectType].
         */
        subjectType?: string,
        /**
         * The same as filter[subjectId].
         */
        subjectId?: string,
        /**
         * The same as filter[status].
         */
        status?: 'pending' | 'approved' | 'rejected' | 'cancelled' | 'expired',
        /**
         * subjectType equals
         */
        filterSubjectType?: string,
        /**
         * subjectType differs from
         */
        filterSubjectTypeNe?: string,
        /**
         * subjectType is one of (comma separated)
         */
        filterSubjectTypeIn?: string,
        /**
         * subjectType contains
         */
        filterSubjectTypeLike?: string,
        /**
         * subjectId equals
         */
        filterSubjectId?: string,
        /**
         * subjectId differs from
         */
        filterSubjectIdNe?: string,
        /**
         * subjectId is one of (comma separated)
         */
        filterSubjectIdIn?: string,
        /**
         * status equals
         */
        filterStatus?: 'pending' | 'approved' | 'rejected' | 'cancelled' | 'expired',
        /**
         * status differs from
         */
        filterStatusNe?: 'pending' | 'approved' | 'rejected' | 'cancelled' | 'expired',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * requestedByMemberId equals
         */
        filterRequestedByMemberId?: string,
        /**
         * requestedByMemberId differs from
         */
        filterRequestedByMemberIdNe?: string,
        /**
         * requestedByMemberId is one of (comma separated)
         */
        filterRequestedByMemberIdIn?: string,
        /**
         * requestedByMemberId is empty (true) or not (false)
         */
        filterRequestedByMemberIdNull?: boolean,
        /**
         * policyId equals
         */
        filterPolicyId?: string,
        /**
         * policyId differs from
         */
        filterPolicyIdNe?: string,
        /**
         * policyId is one of (comma separated)
         */
        filterPolicyIdIn?: string,
        /**
         * policyId is empty (true) or not (false)
         */
        filterPolicyIdNull?: boolean,
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
         * workflowRunId is empty (true) or not (false)
         */
        filterWorkflowRunIdNull?: boolean,
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
    }): CancelablePromise<ApprovalPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/approvals',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
                'has': has,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'subjectType': subjectType,
                'subjectId': subjectId,
                'status': status,
                'filter[subjectType]': filterSubjectType,
                'filter[subjectType][ne]': filterSubjectTypeNe,
                'filter[subjectType][in]': filterSubjectTypeIn,
                'filter[subjectType][like]': filterSubjectTypeLike,
                'filter[subjectId]': filterSubjectId,
                'filter[subjectId][ne]': filterSubjectIdNe,
                'filter[subjectId][in]': filterSubjectIdIn,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[requestedByMemberId]': filterRequestedByMemberId,
                'filter[requestedByMemberId][ne]': filterRequestedByMemberIdNe,
                'filter[requestedByMemberId][in]': filterRequestedByMemberIdIn,
                'filter[requestedByMemberId][null]': filterRequestedByMemberIdNull,
                'filter[policyId]': filterPolicyId,
                'filter[policyId][ne]': filterPolicyIdNe,
                'filter[policyId][in]': filterPolicyIdIn,
                'filter[policyId][null]': filterPolicyIdNull,
                'filter[workflowRunId]': filterWorkflowRunId,
                'filter[workflowRunId][ne]': filterWorkflowRunIdNe,
                'filter[workflowRunId][in]': filterWorkflowRunIdIn,
                'filter[workflowRunId][null]': filterWorkflowRunIdNull,
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
     * Reads one approval
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Approval Done.
     * @throws ApiError
     */
    public getApproval({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: decisions, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Approval> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/approvals/{id}',
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
     * Takes the question back
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Approval Done.
     * @throws ApiError
     */
    public cancelApproval({
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
        requestBody?: CancelApprovalInput,
    }): CancelablePromise<Approval> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/approvals/{id}/cancel',
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
     * Says yes or no to what waits for it
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Approval Done.
     * @throws ApiError
     */
    public decideApproval({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: DecideApprovalInput,
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
    }): CancelablePromise<Approval> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/approvals/{id}/decide',
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
                403: `forbidden, second_factor_required`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.approval.sod, workflow.approval.not_yours, workflow.approval.above_limit, workflow.approval.decided, workflow.approval.subject_changed, workflow.approval.form_invalid`,
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
     * Has somebody else asked in this step as well
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Approval Done.
     * @throws ApiError
     */
    public delegateApproval({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: DelegateApprovalInput,
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
    }): CancelablePromise<Approval> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/approvals/{id}/delegate',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.approval.sod, workflow.approval.not_yours, workflow.approval.above_limit, workflow.approval.decided, workflow.approval.subject_changed, workflow.approval.form_invalid, workflow.approval.no_delegate`,
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
     * Lists what an approval was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ApprovalVersionPage Done.
     * @throws ApiError
     */
    public listApprovalVersions({
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
    }): CancelablePromise<ApprovalVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/approvals/{id}/versions',
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
     * Asks for the approval of a row, by policy or by rules of one’s own
     * Allowed for owner, manager, staff, accountant. Effect: compensatable, undone by approval.cancel.
     * @returns ApprovalOutcome Done.
     * @throws ApiError
     */
    public requestApproval({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: RequestApprovalInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<ApprovalOutcome> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/approvals/request',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, workflow.approval.pending, workflow.approval.unknown_policy, workflow.approval.own_rules, workflow.approval.unknown_type`,
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
