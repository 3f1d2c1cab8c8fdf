/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AccessFileShareInput } from '../models/AccessFileShareInput';
import type { FileShare } from '../models/FileShare';
import type { FileShareCreate } from '../models/FileShareCreate';
import type { FileShareDownload } from '../models/FileShareDownload';
import type { FileSharePage } from '../models/FileSharePage';
import type { FileShareWithLink } from '../models/FileShareWithLink';
import type { OpenFileShare } from '../models/OpenFileShare';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class FileSharesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists file shares
     * Allowed for owner, manager, staff (own), accountant.
     * @returns FileSharePage Done.
     * @throws ApiError
     */
    public listFileShares({
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
        filterFileId,
        filterFileIdNe,
        filterFileIdIn,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterExpiresAt,
        filterExpiresAtNe,
        filterExpiresAtGt,
        filterExpiresAtGte,
        filterExpiresAtLt,
        filterExpiresAtLte,
        filterExpiresAtIn,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, expiresAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: file, tags, links.
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
         * fileId equals
         */
        filterFileId?: string,
        /**
         * fileId differs from
         */
        filterFileIdNe?: string,
        /**
         * fileId is one of (comma separated)
         */
        filterFileIdIn?: string,
        /**
         * status equals
         */
        filterStatus?: 'active' | 'expired' | 'revoked' | 'exhausted',
        /**
         * status differs from
         */
        filterStatusNe?: 'active' | 'expired' | 'revoked' | 'exhausted',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * expiresAt equals
         */
        filterExpiresAt?: string,
        /**
         * expiresAt differs from
         */
        filterExpiresAtNe?: string,
        /**
         * expiresAt is after
         */
        filterExpiresAtGt?: string,
        /**
         * expiresAt is at or after
         */
        filterExpiresAtGte?: string,
        /**
         * expiresAt is before
         */
        filterExpiresAtLt?: string,
        /**
         * expiresAt is at or before
         */
        filterExpiresAtLte?: string,
        /**
         * expiresAt is one of (comma separated)
         */
        filterExpiresAtIn?: string,
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
    }): CancelablePromise<FileSharePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/file-shares',
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
                'filter[fileId]': filterFileId,
                'filter[fileId][ne]': filterFileIdNe,
                'filter[fileId][in]': filterFileIdIn,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[expiresAt]': filterExpiresAt,
                'filter[expiresAt][ne]': filterExpiresAtNe,
                'filter[expiresAt][gt]': filterExpiresAtGt,
                'filter[expiresAt][gte]': filterExpiresAtGte,
                'filter[expiresAt][lt]': filterExpiresAtLt,
                'filter[expiresAt][lte]': filterExpiresAtLte,
                'filter[expiresAt][in]': filterExpiresAtIn,
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
     * Makes a link by which anybody who has it gets a file; the link is shown once.
     * Allowed for owner, manager, staff (own), accountant. Effect: compensatable, undone by file_share.revoke.
     * @returns FileShareWithLink Done.
     * @throws ApiError
     */
    public createFileShare({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: FileShareCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<FileShareWithLink> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/file-shares',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.file_share.wrong_end`,
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
     * Deletes a file share; it can be restored
     * Allowed for owner, manager, staff (own).
     * @returns void
     * @throws ApiError
     */
    public removeFileShare({
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
            url: '/v1/file-shares/{id}',
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
     * Reads one file share
     * Allowed for owner, manager, staff (own), accountant.
     * @returns FileShare Done.
     * @throws ApiError
     */
    public getFileShare({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: file, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<FileShare> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/file-shares/{id}',
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
     * Takes a link back at once.
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns FileShare Done.
     * @throws ApiError
     */
    public revokeFileShare({
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
    }): CancelablePromise<FileShare> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/file-shares/{id}/revoke',
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
     * Shows whoever has the link what is shared; nothing is counted
     * Open to anyone.
     * @returns OpenFileShare Done.
     * @throws ApiError
     */
    public showOpenFileShare({
        token,
    }: {
        /**
         * The token in the link.
         */
        token: string,
    }): CancelablePromise<OpenFileShare> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/file-shares/open',
            query: {
                'token': token,
            },
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                410: `gone`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Answers, for the link’s token, the address that the file can be had from; each time counts.
     * Open to anyone. Effect: irreversible.
     * @returns FileShareDownload Done.
     * @throws ApiError
     */
    public accessFileShare({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: AccessFileShareInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<FileShareDownload> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/file-shares/open/access',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.file_share.over, files.file_share.wrong_password, files.file_share.locked`,
                410: `gone`,
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
