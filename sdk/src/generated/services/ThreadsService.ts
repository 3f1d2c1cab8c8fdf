/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AssignThreadInput } from '../models/AssignThreadInput';
import type { Message } from '../models/Message';
import type { ReviseThreadInput } from '../models/ReviseThreadInput';
import type { SnoozeThreadInput } from '../models/SnoozeThreadInput';
import type { Thread } from '../models/Thread';
import type { ThreadPage } from '../models/ThreadPage';
import type { ThreadStart } from '../models/ThreadStart';
import type { ThreadVersionPage } from '../models/ThreadVersionPage';
import type { WriteMessageInput } from '../models/WriteMessageInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ThreadsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists threads
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns ThreadPage Done.
     * @throws ApiError
     */
    public listThreads({
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
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterTicketId,
        filterTicketIdNe,
        filterTicketIdIn,
        filterTicketIdNull,
        filterContactIds,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterChannel,
        filterChannelNe,
        filterChannelIn,
        filterChannelLike,
        filterAssigneeMemberId,
        filterAssigneeMemberIdNe,
        filterAssigneeMemberIdIn,
        filterAssigneeMemberIdNull,
        filterEmailAccountId,
        filterEmailAccountIdNe,
        filterEmailAccountIdIn,
        filterEmailAccountIdNull,
        filterVisibility,
        filterVisibilityNe,
        filterVisibilityIn,
        filterVisibilityLike,
        filterLastMessageAt,
        filterLastMessageAtNe,
        filterLastMessageAtGt,
        filterLastMessageAtGte,
        filterLastMessageAtLt,
        filterLastMessageAtLte,
        filterLastMessageAtIn,
        filterLastMessageAtNull,
        filterSnoozedUntil,
        filterSnoozedUntilNe,
        filterSnoozedUntilGt,
        filterSnoozedUntilGte,
        filterSnoozedUntilLt,
        filterSnoozedUntilLte,
        filterSnoozedUntilIn,
        filterSnoozedUntilNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, lastMessageAt, subject.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, messages, tags, links.
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
         * ticketId equals
         */
        filterTicketId?: string,
        /**
         * ticketId differs from
         */
        filterTicketIdNe?: string,
        /**
         * ticketId is one of (comma separated)
         */
        filterTicketIdIn?: string,
        /**
         * ticketId is empty (true) or not (false)
         */
        filterTicketIdNull?: boolean,
        /**
         * contactIds equals
         */
        filterContactIds?: string,
        /**
         * status equals
         */
        filterStatus?: 'open' | 'snoozed' | 'closed',
        /**
         * status differs from
         */
        filterStatusNe?: 'open' | 'snoozed' | 'closed',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * channel equals
         */
        filterChannel?: 'email' | 'portal' | 'chat' | 'sms' | 'internal',
        /**
         * channel differs from
         */
        filterChannelNe?: 'email' | 'portal' | 'chat' | 'sms' | 'internal',
        /**
         * channel is one of (comma separated)
         */
        filterChannelIn?: string,
        /**
         * channel contains
         */
        filterChannelLike?: string,
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
         * emailAccountId equals
         */
        filterEmailAccountId?: string,
        /**
         * emailAccountId differs from
         */
        filterEmailAccountIdNe?: string,
        /**
         * emailAccountId is one of (comma separated)
         */
        filterEmailAccountIdIn?: string,
        /**
         * emailAccountId is empty (true) or not (false)
         */
        filterEmailAccountIdNull?: boolean,
        /**
         * visibility equals
         */
        filterVisibility?: 'participants' | 'shared',
        /**
         * visibility differs from
         */
        filterVisibilityNe?: 'participants' | 'shared',
        /**
         * visibility is one of (comma separated)
         */
        filterVisibilityIn?: string,
        /**
         * visibility contains
         */
        filterVisibilityLike?: string,
        /**
         * lastMessageAt equals
         */
        filterLastMessageAt?: string,
        /**
         * lastMessageAt differs from
         */
        filterLastMessageAtNe?: string,
        /**
         * lastMessageAt is after
         */
        filterLastMessageAtGt?: string,
        /**
         * lastMessageAt is at or after
         */
        filterLastMessageAtGte?: string,
        /**
         * lastMessageAt is before
         */
        filterLastMessageAtLt?: string,
        /**
         * lastMessageAt is at or before
         */
        filterLastMessageAtLte?: string,
        /**
         * lastMessageAt is one of (comma separated)
         */
        filterLastMessageAtIn?: string,
        /**
         * lastMessageAt is empty (true) or not (false)
         */
        filterLastMessageAtNull?: boolean,
        /**
         * snoozedUntil equals
         */
        filterSnoozedUntil?: string,
        /**
         * snoozedUntil differs from
         */
        filterSnoozedUntilNe?: string,
        /**
         * snoozedUntil is after
         */
        filterSnoozedUntilGt?: string,
        /**
         * snoozedUntil is at or after
         */
        filterSnoozedUntilGte?: string,
        /**
         * snoozedUntil is before
         */
        filterSnoozedUntilLt?: string,
        /**
         * snoozedUntil is at or before
         */
        filterSnoozedUntilLte?: string,
        /**
         * snoozedUntil is one of (comma separated)
         */
        filterSnoozedUntilIn?: string,
        /**
         * snoozedUntil is empty (true) or not (false)
         */
        filterSnoozedUntilNull?: boolean,
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
    }): CancelablePromise<ThreadPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/threads',
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
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[ticketId]': filterTicketId,
                'filter[ticketId][ne]': filterTicketIdNe,
                'filter[ticketId][in]': filterTicketIdIn,
                'filter[ticketId][null]': filterTicketIdNull,
                'filter[contactIds]': filterContactIds,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[channel]': filterChannel,
                'filter[channel][ne]': filterChannelNe,
                'filter[channel][in]': filterChannelIn,
                'filter[channel][like]': filterChannelLike,
                'filter[assigneeMemberId]': filterAssigneeMemberId,
                'filter[assigneeMemberId][ne]': filterAssigneeMemberIdNe,
                'filter[assigneeMemberId][in]': filterAssigneeMemberIdIn,
                'filter[assigneeMemberId][null]': filterAssigneeMemberIdNull,
                'filter[emailAccountId]': filterEmailAccountId,
                'filter[emailAccountId][ne]': filterEmailAccountIdNe,
                'filter[emailAccountId][in]': filterEmailAccountIdIn,
                'filter[emailAccountId][null]': filterEmailAccountIdNull,
                'filter[visibility]': filterVisibility,
                'filter[visibility][ne]': filterVisibilityNe,
                'filter[visibility][in]': filterVisibilityIn,
                'filter[visibility][like]': filterVisibilityLike,
                'filter[lastMessageAt]': filterLastMessageAt,
                'filter[lastMessageAt][ne]': filterLastMessageAtNe,
                'filter[lastMessageAt][gt]': filterLastMessageAtGt,
                'filter[lastMessageAt][gte]': filterLastMessageAtGte,
                'filter[lastMessageAt][lt]': filterLastMessageAtLt,
                'filter[lastMessageAt][lte]': filterLastMessageAtLte,
                'filter[lastMessageAt][in]': filterLastMessageAtIn,
                'filter[lastMessageAt][null]': filterLastMessageAtNull,
                'filter[snoozedUntil]': filterSnoozedUntil,
                'filter[snoozedUntil][ne]': filterSnoozedUntilNe,
                'filter[snoozedUntil][gt]': filterSnoozedUntilGt,
                'filter[snoozedUntil][gte]': filterSnoozedUntilGte,
                'filter[snoozedUntil][lt]': filterSnoozedUntilLt,
                'filter[snoozedUntil][lte]': filterSnoozedUntilLte,
                'filter[snoozedUntil][in]': filterSnoozedUntilIn,
                'filter[snoozedUntil][null]': filterSnoozedUntilNull,
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
     * Begins a conversation, with its first message where one is given.
     * Allowed for owner (own), manager (own), staff (own). Effect: irreversible.
     * @returns Thread Done.
     * @throws ApiError
     */
    public startThread({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ThreadStart,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.reference_unknown, communications.moment_passed, communications.channel_unavailable, communications.message.empty, communications.message.no_recipients, communications.message.no_address, communications.message.no_number, communications.message.one_number, communications.message.text_only, communications.message.text_too_long, communications.message.opted_out, communications.message.do_not_contact, communications.message.consent_missing, communications.message.attachments_unavailable, communications.message.attachment_unknown, communications.message.attachments_too_large, communications.message_template.data, communications.email_account.cannot_send`,
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
     * Deletes a conversation with its messages; it can be restored.
     * Allowed for owner (own). Effect: reversible, undone by thread.restore.
     * @returns void
     * @throws ApiError
     */
    public removeThread({
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
            url: '/v1/threads/{id}',
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
     * Reads one thread
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns Thread Done.
     * @throws ApiError
     */
    public getThread({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, messages, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/threads/{id}',
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
     * Changes what a conversation is about and who sees it: whose client, which members, shared or not.
     * Allowed for owner (own), manager (own), staff (own). Effect: reversible, undone by thread.revise.
     * @returns Thread Done.
     * @throws ApiError
     */
    public reviseThread({
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
        requestBody?: ReviseThreadInput,
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/threads/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.reference_unknown`,
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
     * Gives a conversation to a member, who takes part in it from then on, or to nobody.
     * Allowed for owner (own), manager (own), staff (own). Effect: reversible, undone by thread.assign.
     * @returns Thread Done.
     * @throws ApiError
     */
    public assignThread({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: AssignThreadInput,
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
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads/{id}/assign',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.reference_unknown`,
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
     * Closes a conversation; a new message opens it again.
     * Allowed for owner (own), manager (own), staff (own). Effect: reversible, undone by thread.reopen.
     * @returns Thread Done.
     * @throws ApiError
     */
    public closeThread({
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
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads/{id}/close',
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
     * Writes a message into a thread and sends it: now, later, or not yet.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: irreversible.
     * @returns Message Done.
     * @throws ApiError
     */
    public writeMessage({
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
        requestBody?: WriteMessageInput,
    }): CancelablePromise<Message> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads/{id}/messages',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.reference_unknown, communications.moment_passed, communications.channel_unavailable, communications.message.empty, communications.message.no_recipients, communications.message.no_address, communications.message.no_number, communications.message.one_number, communications.message.text_only, communications.message.text_too_long, communications.message.opted_out, communications.message.do_not_contact, communications.message.consent_missing, communications.message.attachments_unavailable, communications.message.attachment_unknown, communications.message.attachments_too_large, communications.message_template.data, communications.email_account.cannot_send`,
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
     * Opens a closed conversation again.
     * Allowed for owner (own), manager (own), staff (own). Effect: reversible, undone by thread.close.
     * @returns Thread Done.
     * @throws ApiError
     */
    public reopenThread({
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
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads/{id}/reopen',
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
     * Brings a deleted conversation back with its messages.
     * Allowed for owner (own), manager (own), staff (own). Effect: reversible, undone by thread.remove.
     * @returns Thread Done.
     * @throws ApiError
     */
    public restoreThread({
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
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads/{id}/restore',
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
     * Puts a conversation aside until a moment; it opens again then, or when somebody writes.
     * Allowed for owner (own), manager (own), staff (own). Effect: reversible, undone by thread.wake.
     * @returns Thread Done.
     * @throws ApiError
     */
    public snoozeThread({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: SnoozeThreadInput,
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
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads/{id}/snooze',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.moment_passed`,
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
     * Lists what a thread was before
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns ThreadVersionPage Done.
     * @throws ApiError
     */
    public listThreadVersions({
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
    }): CancelablePromise<ThreadVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/threads/{id}/versions',
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
     * Opens a conversation that was put aside before its time.
     * Allowed for owner (own), manager (own), staff (own). Effect: reversible, undone by thread.snooze.
     * @returns Thread Done.
     * @throws ApiError
     */
    public wakeThread({
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
    }): CancelablePromise<Thread> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/threads/{id}/wake',
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
}
