/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileDownload } from '../models/FileDownload';
import type { FileForClient } from '../models/FileForClient';
import type { FileForClientPage } from '../models/FileForClientPage';
import type { FileRendition } from '../models/FileRendition';
import type { FileUpload } from '../models/FileUpload';
import type { UploadFileAsClientInput } from '../models/UploadFileAsClientInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalFilesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists files
     * For portal clients who are permitted files.read or files.upload.
     * @returns FileForClientPage Done.
     * @throws ApiError
     */
    public listPortalFiles({
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
        filterFolderId,
        filterFolderIdNe,
        filterFolderIdIn,
        filterFolderIdNull,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterProjectId,
        filterProjectIdNe,
        filterProjectIdIn,
        filterProjectIdNull,
        filterKind,
        filterKindNe,
        filterKindIn,
        filterKindLike,
        filterVisibility,
        filterVisibilityNe,
        filterVisibilityIn,
        filterVisibilityLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterMime,
        filterMimeNe,
        filterMimeIn,
        filterMimeLike,
        filterSha256,
        filterSha256Ne,
        filterSha256In,
        filterSha256Like,
        filterFileRequestId,
        filterFileRequestIdNe,
        filterFileRequestIdIn,
        filterFileRequestIdNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, name, sizeBytes.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: folder, client, engagement, project, fileRequest, tags, links.
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
         * folderId equals
         */
        filterFolderId?: string,
        /**
         * folderId differs from
         */
        filterFolderIdNe?: string,
        /**
         * folderId is one of (comma separated)
         */
        filterFolderIdIn?: string,
        /**
         * folderId is empty (true) or not (false)
         */
        filterFolderIdNull?: boolean,
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
         * projectId equals
         */
        filterProjectId?: string,
        /**
         * projectId differs from
         */
        filterProjectIdNe?: string,
        /**
         * projectId is one of (comma separated)
         */
        filterProjectIdIn?: string,
        /**
         * projectId is empty (true) or not (false)
         */
        filterProjectIdNull?: boolean,
        /**
         * kind equals
         */
        filterKind?: 'document' | 'image' | 'spreadsheet' | 'receipt' | 'contract' | 'export' | 'audio' | 'other',
        /**
         * kind differs from
         */
        filterKindNe?: 'document' | 'image' | 'spreadsheet' | 'receipt' | 'contract' | 'export' | 'audio' | 'other',
        /**
         * kind is one of (comma separated)
         */
        filterKindIn?: string,
        /**
         * kind contains
         */
        filterKindLike?: string,
        /**
         * visibility equals
         */
        filterVisibility?: 'internal' | 'client',
        /**
         * visibility differs from
         */
        filterVisibilityNe?: 'internal' | 'client',
        /**
         * visibility is one of (comma separated)
         */
        filterVisibilityIn?: string,
        /**
         * visibility contains
         */
        filterVisibilityLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'pending_upload' | 'scanning' | 'available' | 'quarantined',
        /**
         * status differs from
         */
        filterStatusNe?: 'pending_upload' | 'scanning' | 'available' | 'quarantined',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * mime equals
         */
        filterMime?: string,
        /**
         * mime differs from
         */
        filterMimeNe?: string,
        /**
         * mime is one of (comma separated)
         */
        filterMimeIn?: string,
        /**
         * mime contains
         */
        filterMimeLike?: string,
        /**
         * sha256 equals
         */
        filterSha256?: string,
        /**
         * sha256 differs from
         */
        filterSha256Ne?: string,
        /**
         * sha256 is one of (comma separated)
         */
        filterSha256In?: string,
        /**
         * sha256 contains
         */
        filterSha256Like?: string,
        /**
         * fileRequestId equals
         */
        filterFileRequestId?: string,
        /**
         * fileRequestId differs from
         */
        filterFileRequestIdNe?: string,
        /**
         * fileRequestId is one of (comma separated)
         */
        filterFileRequestIdIn?: string,
        /**
         * fileRequestId is empty (true) or not (false)
         */
        filterFileRequestIdNull?: boolean,
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
    }): CancelablePromise<FileForClientPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/files',
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
                'filter[folderId]': filterFolderId,
                'filter[folderId][ne]': filterFolderIdNe,
                'filter[folderId][in]': filterFolderIdIn,
                'filter[folderId][null]': filterFolderIdNull,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[projectId]': filterProjectId,
                'filter[projectId][ne]': filterProjectIdNe,
                'filter[projectId][in]': filterProjectIdIn,
                'filter[projectId][null]': filterProjectIdNull,
                'filter[kind]': filterKind,
                'filter[kind][ne]': filterKindNe,
                'filter[kind][in]': filterKindIn,
                'filter[kind][like]': filterKindLike,
                'filter[visibility]': filterVisibility,
                'filter[visibility][ne]': filterVisibilityNe,
                'filter[visibility][in]': filterVisibilityIn,
                'filter[visibility][like]': filterVisibilityLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[mime]': filterMime,
                'filter[mime][ne]': filterMimeNe,
                'filter[mime][in]': filterMimeIn,
                'filter[mime][like]': filterMimeLike,
                'filter[sha256]': filterSha256,
                'filter[sha256][ne]': filterSha256Ne,
                'filter[sha256][in]': filterSha256In,
                'filter[sha256][like]': filterSha256Like,
                'filter[fileRequestId]': filterFileRequestId,
                'filter[fileRequestId][ne]': filterFileRequestIdNe,
                'filter[fileRequestId][in]': filterFileRequestIdIn,
                'filter[fileRequestId][null]': filterFileRequestIdNull,
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
     * Announces a file that a client brings by the portal; the business sees it, and so do they.
     * For portal clients who are permitted files.upload. Effect: reversible, undone by file.remove.
     * @returns FileUpload Done.
     * @throws ApiError
     */
    public uploadPortalFile({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: UploadFileAsClientInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<FileUpload> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/files',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.upload.too_large, files.engagement.unknown, files.place.mismatch, files.portal.clients_only`,
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
     * Reads one file
     * For portal clients who are permitted files.read or files.upload.
     * @returns FileForClient Done.
     * @throws ApiError
     */
    public getPortalFile({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: folder, client, engagement, project, fileRequest, tags, links.
         */
        include?: string,
    }): CancelablePromise<FileForClient> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/files/{id}',
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
     * Says that the bytes are there: they are looked at next, and become available if they are what was announced.
     * For portal clients who are permitted files.upload. Effect: irreversible.
     * @returns FileForClient Done.
     * @throws ApiError
     */
    public completePortalFile({
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
    }): CancelablePromise<FileForClient> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/files/{id}/complete',
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
     * Answers an address that a version of the file can be downloaded from for a quarter of an hour
     * For portal clients who are permitted files.read or files.upload.
     * @returns FileDownload Done.
     * @throws ApiError
     */
    public downloadPortalFile({
        id,
        version,
        rendition,
        inline,
    }: {
        id: string,
        /**
         * The current version unless told.
         */
        version?: number,
        /**
         * A smaller picture instead of the image itself.
         */
        rendition?: FileRendition,
        /**
         * true: a browser shows it in place, where its type cannot act.
         */
        inline?: 'true' | 'false',
    }): CancelablePromise<FileDownload> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/files/{id}/download',
            path: {
                'id': id,
            },
            query: {
                'version': version,
                'rendition': rendition,
                'inline': inline,
            },
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, files.file.not_available, files.version.not_available, files.rendition.not_available`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Answers a new address for bytes that were announced and have not come, or were not taken.
     * For portal clients who are permitted files.upload. Effect: irreversible.
     * @returns FileUpload Done.
     * @throws ApiError
     */
    public renewPortalFileUpload({
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
    }): CancelablePromise<FileUpload> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/files/{id}/upload',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.upload.not_pending`,
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
