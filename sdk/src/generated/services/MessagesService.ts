/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Message } from '../models/Message';
import type { MessagePage } from '../models/MessagePage';
import type { MessageVersionPage } from '../models/MessageVersionPage';
import type { ReviseMessageInput } from '../models/ReviseMessageInput';
import type { SendMessageInput } from '../models/SendMessageInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class MessagesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists messages
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns MessagePage Done.
     * @throws ApiError
     */
    public listMessages({
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
        filterThreadId,
        filterThreadIdNe,
        filterThreadIdIn,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterDirection,
        filterDirectionNe,
        filterDirectionIn,
        filterDirectionLike,
        filterChannel,
        filterChannelNe,
        filterChannelIn,
        filterChannelLike,
        filterAuthorKind,
        filterAuthorKindNe,
        filterAuthorKindIn,
        filterAuthorKindLike,
        filterAuthorMemberId,
        filterAuthorMemberIdNe,
        filterAuthorMemberIdIn,
        filterAuthorMemberIdNull,
        filterAuthorContactId,
        filterAuthorContactIdNe,
        filterAuthorContactIdIn,
        filterAuthorContactIdNull,
        filterEmailAccountId,
        filterEmailAccountIdNe,
        filterEmailAccountIdIn,
        filterEmailAccountIdNull,
        filterRfcMessageId,
        filterRfcMessageIdNe,
        filterRfcMessageIdIn,
        filterRfcMessageIdLike,
        filterRfcMessageIdNull,
        filterSentAt,
        filterSentAtNe,
        filterSentAtGt,
        filterSentAtGte,
        filterSentAtLt,
        filterSentAtLte,
        filterSentAtIn,
        filterSentAtNull,
        filterScheduledFor,
        filterScheduledForNe,
        filterScheduledForGt,
        filterScheduledForGte,
        filterScheduledForLt,
        filterScheduledForLte,
        filterScheduledForIn,
        filterScheduledForNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, sentAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: thread, client, tags, links.
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
         * threadId equals
         */
        filterThreadId?: string,
        /**
         * threadId differs from
         */
        filterThreadIdNe?: string,
        /**
         * threadId is one of (comma separated)
         */
        filterThreadIdIn?: string,
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
         * status equals
         */
        filterStatus?: 'draft' | 'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'received',
        /**
         * status differs from
         */
        filterStatusNe?: 'draft' | 'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'received',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * direction equals
         */
        filterDirection?: 'inbound' | 'outbound' | 'internal',
        /**
         * direction differs from
         */
        filterDirectionNe?: 'inbound' | 'outbound' | 'internal',
        /**
         * direction is one of (comma separated)
         */
        filterDirectionIn?: string,
        /**
         * direction contains
         */
        filterDirectionLike?: string,
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
         * authorKind equals
         */
        filterAuthorKind?: 'user' | 'ai' | 'workflow' | 'client' | 'external',
        /**
         * authorKind differs from
         */
        filterAuthorKindNe?: 'user' | 'ai' | 'workflow' | 'client' | 'external',
        /**
         * authorKind is one of (comma separated)
         */
        filterAuthorKindIn?: string,
        /**
         * authorKind contains
         */
        filterAuthorKindLike?: string,
        /**
         * authorMemberId equals
         */
        filterAuthorMemberId?: string,
        /**
         * authorMemberId differs from
         */
        filterAuthorMemberIdNe?: string,
        /**
         * authorMemberId is one of (comma separated)
         */
        filterAuthorMemberIdIn?: string,
        /**
         * authorMemberId is empty (true) or not (false)
         */
        filterAuthorMemberIdNull?: boolean,
        /**
         * authorContactId equals
         */
        filterAuthorContactId?: string,
        /**
         * authorContactId differs from
         */
        filterAuthorContactIdNe?: string,
        /**
         * authorContactId is one of (comma separated)
         */
        filterAuthorContactIdIn?: string,
        /**
         * authorContactId is empty (true) or not (false)
         */
        filterAuthorContactIdNull?: boolean,
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
         * rfcMessageId equals
         */
        filterRfcMessageId?: string,
        /**
         * rfcMessageId differs from
         */
        filterRfcMessageIdNe?: string,
        /**
         * rfcMessageId is one of (comma separated)
         */
        filterRfcMessageIdIn?: string,
        /**
         * rfcMessageId contains
         */
        filterRfcMessageIdLike?: string,
        /**
         * rfcMessageId is empty (true) or not (false)
         */
        filterRfcMessageIdNull?: boolean,
        /**
         * sentAt equals
         */
        filterSentAt?: string,
        /**
         * sentAt differs from
         */
        filterSentAtNe?: string,
        /**
         * sentAt is after
         */
        filterSentAtGt?: string,
        /**
         * sentAt is at or after
         */
        filterSentAtGte?: string,
        /**
         * sentAt is before
         */
        filterSentAtLt?: string,
        /**
         * sentAt is at or before
         */
        filterSentAtLte?: string,
        /**
         * sentAt is one of (comma separated)
         */
        filterSentAtIn?: string,
        /**
         * sentAt is empty (true) or not (false)
         */
        filterSentAtNull?: boolean,
        /**
         * scheduledFor equals
         */
        filterScheduledFor?: string,
        /**
         * scheduledFor differs from
         */
        filterScheduledForNe?: string,
        /**
         * scheduledFor is after
         */
        filterScheduledForGt?: string,
        /**
         * scheduledFor is at or after
         */
        filterScheduledForGte?: string,
        /**
         * scheduledFor is before
         */
        filterScheduledForLt?: string,
        /**
         * scheduledFor is at or before
         */
        filterScheduledForLte?: string,
        /**
         * scheduledFor is one of (comma separated)
         */
        filterScheduledForIn?: string,
        /**
         * scheduledFor is empty (true) or not (false)
         */
        filterScheduledForNull?: boolean,
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
    }): CancelablePromise<MessagePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/messages',
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
                'filter[threadId]': filterThreadId,
                'filter[threadId][ne]': filterThreadIdNe,
                'filter[threadId][in]': filterThreadIdIn,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[direction]': filterDirection,
                'filter[direction][ne]': filterDirectionNe,
                'filter[direction][in]': filterDirectionIn,
                'filter[direction][like]': filterDirectionLike,
                'filter[channel]': filterChannel,
                'filter[channel][ne]': filterChannelNe,
                'filter[channel][in]': filterChannelIn,
                'filter[channel][like]': filterChannelLike,
                'filter[authorKind]': filterAuthorKind,
                'filter[authorKind][ne]': filterAuthorKindNe,
                'filter[authorKind][in]': filterAuthorKindIn,
                'filter[authorKind][like]': filterAuthorKindLike,
                'filter[authorMemberId]': filterAuthorMemberId,
                'filter[authorMemberId][ne]': filterAuthorMemberIdNe,
                'filter[authorMemberId][in]': filterAuthorMemberIdIn,
                'filter[authorMemberId][null]': filterAuthorMemberIdNull,
                'filter[authorContactId]': filterAuthorContactId,
                'filter[authorContactId][ne]': filterAuthorContactIdNe,
                'filter[authorContactId][in]': filterAuthorContactIdIn,
                'filter[authorContactId][null]': filterAuthorContactIdNull,
                'filter[emailAccountId]': filterEmailAccountId,
                'filter[emailAccountId][ne]': filterEmailAccountIdNe,
                'filter[emailAccountId][in]': filterEmailAccountIdIn,
                'filter[emailAccountId][null]': filterEmailAccountIdNull,
                'filter[rfcMessageId]': filterRfcMessageId,
                'filter[rfcMessageId][ne]': filterRfcMessageIdNe,
                'filter[rfcMessageId][in]': filterRfcMessageIdIn,
                'filter[rfcMessageId][like]': filterRfcMessageIdLike,
                'filter[rfcMessageId][null]': filterRfcMessageIdNull,
                'filter[sentAt]': filterSentAt,
                'filter[sentAt][ne]': filterSentAtNe,
                'filter[sentAt][gt]': filterSentAtGt,
                'filter[sentAt][gte]': filterSentAtGte,
                'filter[sentAt][lt]': filterSentAtLt,
                'filter[sentAt][lte]': filterSentAtLte,
                'filter[sentAt][in]': filterSentAtIn,
                'filter[sentAt][null]': filterSentAtNull,
                'filter[scheduledFor]': filterScheduledFor,
                'filter[scheduledFor][ne]': filterScheduledForNe,
                'filter[scheduledFor][gt]': filterScheduledForGt,
                'filter[scheduledFor][gte]': filterScheduledForGte,
                'filter[scheduledFor][lt]': filterScheduledForLt,
                'filter[scheduledFor][lte]': filterScheduledForLte,
                'filter[scheduledFor][in]': filterScheduledForIn,
                'filter[scheduledFor][null]': filterScheduledForNull,
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
     * Throws a draft away for good.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: irreversible.
     * @returns void
     * @throws ApiError
     */
    public discardMessage({
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
            url: '/v1/messages/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.message.not_draft`,
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
     * Reads one message
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns Message Done.
     * @throws ApiError
     */
    public getMessage({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: thread, client, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Message> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/messages/{id}',
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
     * Changes a draft. Absent fields stay.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: reversible, undone by message.revise.
     * @returns Message Done.
     * @throws ApiError
     */
    public reviseMessage({
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
        requestBody?: ReviseMessageInput,
    }): CancelablePromise<Message> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/messages/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.message.not_draft, communications.reference_unknown, communications.moment_passed, communications.channel_unavailable, communications.message.empty, communications.message.no_recipients, communications.message.no_address, communications.message.no_number, communications.message.one_number, communications.message.text_only, communications.message.text_too_long, communications.message.opted_out, communications.message.do_not_contact, communications.message.consent_missing, communications.message.attachments_unavailable, communications.message.attachment_unknown, communications.message.attachments_too_large, communications.message_template.data, communications.email_account.cannot_send`,
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
     * Takes a queued message back before it leaves; it is a draft again.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: reversible, undone by message.send.
     * @returns Message Done.
     * @throws ApiError
     */
    public cancelMessage({
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
    }): CancelablePromise<Message> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/messages/{id}/cancel',
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
     * Sends a message once more that could not be sent.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: irreversible.
     * @returns Message Done.
     * @throws ApiError
     */
    public retryMessage({
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
    }): CancelablePromise<Message> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/messages/{id}/retry',
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
     * Sends a draft, now or at the moment given.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: irreversible.
     * @returns Message Done.
     * @throws ApiError
     */
    public sendMessage({
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
        requestBody?: SendMessageInput,
    }): CancelablePromise<Message> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/messages/{id}/send',
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
     * Lists what a message was before
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns MessageVersionPage Done.
     * @throws ApiError
     */
    public listMessageVersions({
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
    }): CancelablePromise<MessageVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/messages/{id}/versions',
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
