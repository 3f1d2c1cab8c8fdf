/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LegalHold } from '../models/LegalHold';
import type { LegalHoldPage } from '../models/LegalHoldPage';
import type { LegalHoldPlace } from '../models/LegalHoldPlace';
import type { ReleaseLegalHoldInput } from '../models/ReleaseLegalHoldInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class LegalHoldsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists legal holds
     * Allowed for owner, manager, accountant.
     * @returns LegalHoldPage Done.
     * @throws ApiError
     */
    public listLegalHolds({
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
        filterEntityType,
        filterEntityTypeNe,
        filterEntityTypeIn,
        filterEntityTypeLike,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterReleasedAt,
        filterReleasedAtNe,
        filterReleasedAtGt,
        filterReleasedAtGte,
        filterReleasedAtLt,
        filterReleasedAtLte,
        filterReleasedAtIn,
        filterReleasedAtNull,
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
         * releasedAt equals
         */
        filterReleasedAt?: string,
        /**
         * releasedAt differs from
         */
        filterReleasedAtNe?: string,
        /**
         * releasedAt is after
         */
        filterReleasedAtGt?: string,
        /**
         * releasedAt is at or after
         */
        filterReleasedAtGte?: string,
        /**
         * releasedAt is before
         */
        filterReleasedAtLt?: string,
        /**
         * releasedAt is at or before
         */
        filterReleasedAtLte?: string,
        /**
         * releasedAt is one of (comma separated)
         */
        filterReleasedAtIn?: string,
        /**
         * releasedAt is empty (true) or not (false)
         */
        filterReleasedAtNull?: boolean,
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
    }): CancelablePromise<LegalHoldPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/legal-holds',
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
                'filter[entityType]': filterEntityType,
                'filter[entityType][ne]': filterEntityTypeNe,
                'filter[entityType][in]': filterEntityTypeIn,
                'filter[entityType][like]': filterEntityTypeLike,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[releasedAt]': filterReleasedAt,
                'filter[releasedAt][ne]': filterReleasedAtNe,
                'filter[releasedAt][gt]': filterReleasedAtGt,
                'filter[releasedAt][gte]': filterReleasedAtGte,
                'filter[releasedAt][lt]': filterReleasedAtLt,
                'filter[releasedAt][lte]': filterReleasedAtLte,
                'filter[releasedAt][in]': filterReleasedAtIn,
                'filter[releasedAt][null]': filterReleasedAtNull,
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
     * Keeps a record, and whatever refers to it, until somebody says otherwise
     * Allowed for owner. Effect: compensatable, undone by legal_hold.release.
     * @returns LegalHold Done.
     * @throws ApiError
     */
    public placeLegalHold({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: LegalHoldPlace,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<LegalHold> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/legal-holds',
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
    /**
     * Reads one legal hold
     * Allowed for owner, manager, accountant.
     * @returns LegalHold Done.
     * @throws ApiError
     */
    public getLegalHold({
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
    }): CancelablePromise<LegalHold> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/legal-holds/{id}',
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
     * Lets retention take its course again
     * Allowed for owner. Effect: compensatable, undone by legal_hold.place.
     * @returns LegalHold Done.
     * @throws ApiError
     */
    public releaseLegalHold({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: ReleaseLegalHoldInput,
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
    }): CancelablePromise<LegalHold> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/legal-holds/{id}/release',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, governance.legal_hold.released`,
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
