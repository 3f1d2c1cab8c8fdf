/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MessageForClient } from '../models/MessageForClient';
import type { PortalMessageInput } from '../models/PortalMessageInput';
import type { PortalThreadStart } from '../models/PortalThreadStart';
import type { ThreadForClient } from '../models/ThreadForClient';
import type { ThreadForClientPage } from '../models/ThreadForClientPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalThreadsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists threads
     * For portal clients who are permitted messages.write.
     * @returns ThreadForClientPage Done.
     * @throws ApiError
     */
    public listPortalThreads({
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
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterContactIds,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterChannel,
        filterChannelNe,
        filterChannelIn,
        filterChannelLike,
        filterLastMessageAt,
        filterLastMessageAtNe,
        filterLastMessageAtGt,
        filterLastMessageAtGte,
        filterLastMessageAtLt,
        filterLastMessageAtLte,
        filterLastMessageAtIn,
        filterLastMessageAtNull,
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
    }): CancelablePromise<ThreadForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/threads',
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
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[contactIds]': filterContactIds,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[channel]': filterChannel,
                'filter[channel][ne]': filterChannelNe,
                'filter[channel][in]': filterChannelIn,
                'filter[channel][like]': filterChannelLike,
                'filter[lastMessageAt]': filterLastMessageAt,
                'filter[lastMessageAt][ne]': filterLastMessageAtNe,
                'filter[lastMessageAt][gt]': filterLastMessageAtGt,
                'filter[lastMessageAt][gte]': filterLastMessageAtGte,
                'filter[lastMessageAt][lt]': filterLastMessageAtLt,
                'filter[lastMessageAt][lte]': filterLastMessageAtLte,
                'filter[lastMessageAt][in]': filterLastMessageAtIn,
                'filter[lastMessageAt][null]': filterLastMessageAtNull,
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
     * A client begins a conversation in the portal.
     * For portal clients who are permitted messages.write. Effect: irreversible.
     * @returns ThreadForClient Done.
     * @throws ApiError
     */
    public startPortalThread({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PortalThreadStart,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<ThreadForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/threads',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.portal_only, communications.reference_unknown`,
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
     * For portal clients who are permitted messages.write.
     * @returns ThreadForClient Done.
     * @throws ApiError
     */
    public getPortalThread({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, engagement, messages, tags, links.
         */
        include?: string,
    }): CancelablePromise<ThreadForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/threads/{id}',
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
     * A client answers in the portal; a closed conversation opens again.
     * For portal clients who are permitted messages.write. Effect: irreversible.
     * @returns MessageForClient Done.
     * @throws ApiError
     */
    public writePortalMessage({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: PortalMessageInput,
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
    }): CancelablePromise<MessageForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/threads/{id}/messages',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.portal_only`,
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
