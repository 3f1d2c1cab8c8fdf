/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Link } from '../models/Link';
import type { LinkCreate } from '../models/LinkCreate';
import type { LinkPage } from '../models/LinkPage';
import type { LinkRelation } from '../models/LinkRelation';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class LinksService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists links both of whose ends you may read
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns LinkPage Done.
     * @throws ApiError
     */
    public listLinks({
        from,
        to,
        of,
        fromType,
        fromId,
        toType,
        toId,
        relation,
        limit = 25,
        cursor,
    }: {
        /**
         * A record as type:id, such as project:0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11.
         */
        from?: string,
        /**
         * A record as type:id, such as project:0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11.
         */
        to?: string,
        /**
         * A record as type:id, whichever end it is.
         */
        of?: string,
        /**
         * Type of the record, such as deal or file_object: see GET /v1/catalogue.
         */
        fromType?: string,
        fromId?: string,
        /**
         * Type of the record, such as deal or file_object: see GET /v1/catalogue.
         */
        toType?: string,
        toId?: string,
        /**
         * How the one has to do with the other: a file is the attachment of a project.
         */
        relation?: LinkRelation,
        limit?: number,
        cursor?: string,
    }): CancelablePromise<LinkPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/links',
            query: {
                'from': from,
                'to': to,
                'of': of,
                'fromType': fromType,
                'fromId': fromId,
                'toType': toType,
                'toId': toId,
                'relation': relation,
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
     * Links two records of any kind
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by link.remove.
     * @returns Link Done.
     * @throws ApiError
     */
    public createLink({
        requestBody,
        idempotencyKey,
        dryRun,
        prefer,
    }: {
        requestBody: LinkCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        /**
         * return-existing: where there is such a row already, answer that one with 200 instead of 409.
         */
        prefer?: 'return-existing',
    }): CancelablePromise<Link> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/links',
            headers: {
                'Idempotency-Key': idempotencyKey,
                'Prefer': prefer,
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
                409: `already_exists, invalid_transition, idempotency_in_progress, annotations.link.exists, annotations.link.to_itself, annotations.unknown_entity_type, reference_not_found`,
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
     * Takes the link between two records away
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by link.create.
     * @returns void
     * @throws ApiError
     */
    public removeLink({
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
            url: '/v1/links/{id}',
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
     * Reads one link
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns Link Done.
     * @throws ApiError
     */
    public getLink({
        id,
    }: {
        id: string,
    }): CancelablePromise<Link> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/links/{id}',
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
}
