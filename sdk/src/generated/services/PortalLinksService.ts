/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalLink } from '../models/PortalLink';
import type { PortalLinkPage } from '../models/PortalLinkPage';
import type { PortalNotified } from '../models/PortalNotified';
import type { PortalNotify } from '../models/PortalNotify';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalLinksService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists portal links
     * Allowed for owner, manager, staff (own), accountant.
     * @returns PortalLinkPage Done.
     * @throws ApiError
     */
    public listPortalLinks({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        include,
        filterTag,
        filterTagIn,
        filterAccessId,
        filterAccessIdNe,
        filterAccessIdIn,
        filterPurpose,
        filterPurposeNe,
        filterPurposeIn,
        filterPurposeLike,
        filterTargetId,
        filterTargetIdNe,
        filterTargetIdIn,
        filterTargetIdNull,
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: access, tags, links.
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
         * accessId equals
         */
        filterAccessId?: string,
        /**
         * accessId differs from
         */
        filterAccessIdNe?: string,
        /**
         * accessId is one of (comma separated)
         */
        filterAccessIdIn?: string,
        /**
         * purpose equals
         */
        filterPurpose?: 'login' | 'invoice' | 'proposal' | 'sign' | 'file_request',
        /**
         * purpose differs from
         */
        filterPurposeNe?: 'login' | 'invoice' | 'proposal' | 'sign' | 'file_request',
        /**
         * purpose is one of (comma separated)
         */
        filterPurposeIn?: string,
        /**
         * purpose contains
         */
        filterPurposeLike?: string,
        /**
         * targetId equals
         */
        filterTargetId?: string,
        /**
         * targetId differs from
         */
        filterTargetIdNe?: string,
        /**
         * targetId is one of (comma separated)
         */
        filterTargetIdIn?: string,
        /**
         * targetId is empty (true) or not (false)
         */
        filterTargetIdNull?: boolean,
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
    }): CancelablePromise<PortalLinkPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal-links',
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
                'filter[accessId]': filterAccessId,
                'filter[accessId][ne]': filterAccessIdNe,
                'filter[accessId][in]': filterAccessIdIn,
                'filter[purpose]': filterPurpose,
                'filter[purpose][ne]': filterPurposeNe,
                'filter[purpose][in]': filterPurposeIn,
                'filter[purpose][like]': filterPurposeLike,
                'filter[targetId]': filterTargetId,
                'filter[targetId][ne]': filterTargetIdNe,
                'filter[targetId][in]': filterTargetIdIn,
                'filter[targetId][null]': filterTargetIdNull,
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
     * Reads one portal link
     * Allowed for owner, manager, staff (own), accountant.
     * @returns PortalLink Done.
     * @throws ApiError
     */
    public getPortalLink({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: access, tags, links.
         */
        include?: string,
    }): CancelablePromise<PortalLink> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal-links/{id}',
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
     * Mails everybody of the client who may see a document in the portal a link to it; who has one that is still good gets no second.
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns PortalNotified Done.
     * @throws ApiError
     */
    public notifyPortalClients({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PortalNotify,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<PortalNotified> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal-links/notify',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, reference_not_found`,
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
