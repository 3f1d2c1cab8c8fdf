/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MessageForClient } from '../models/MessageForClient';
import type { MessageForClientPage } from '../models/MessageForClientPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalMessagesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists messages
     * For portal clients who are permitted messages.write.
     * @returns MessageForClientPage Done.
     * @throws ApiError
     */
    public listPortalMessages({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
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
        filterSentAt,
        filterSentAtNe,
        filterSentAtGt,
        filterSentAtGte,
        filterSentAtLt,
        filterSentAtLte,
        filterSentAtIn,
        filterSentAtNull,
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
    }): CancelablePromise<MessageForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/messages',
            query: {
                'limit': limit,
                'cursor': cursor,
                'sort': sort,
                'fields': fields,
                'total': total,
                'deleted': deleted,
                'q': q,
                'include': include,
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
                'filter[sentAt]': filterSentAt,
                'filter[sentAt][ne]': filterSentAtNe,
                'filter[sentAt][gt]': filterSentAtGt,
                'filter[sentAt][gte]': filterSentAtGte,
                'filter[sentAt][lt]': filterSentAtLt,
                'filter[sentAt][lte]': filterSentAtLte,
                'filter[sentAt][in]': filterSentAtIn,
                'filter[sentAt][null]': filterSentAtNull,
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
     * Reads one message
     * For portal clients who are permitted messages.write.
     * @returns MessageForClient Done.
     * @throws ApiError
     */
    public getPortalMessage({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: thread, client, tags, links.
         */
        include?: string,
    }): CancelablePromise<MessageForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/messages/{id}',
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
