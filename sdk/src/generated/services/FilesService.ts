/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AddFileVersionInput } from '../models/AddFileVersionInput';
import type { File } from '../models/File';
import type { FileCreate } from '../models/FileCreate';
import type { FileDownload } from '../models/FileDownload';
import type { FileFields } from '../models/FileFields';
import type { FilePage } from '../models/FilePage';
import type { FileRendition } from '../models/FileRendition';
import type { FileReviseInput } from '../models/FileReviseInput';
import type { FileText } from '../models/FileText';
import type { FileUpload } from '../models/FileUpload';
import type { FileVersions } from '../models/FileVersions';
import type { FileVersionShown } from '../models/FileVersionShown';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class FilesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists files
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns FilePage Done.
     * @throws ApiError
     */
    public listFiles({
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
        filterSensitivity,
        filterSensitivityNe,
        filterSensitivityIn,
        filterSensitivityLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterTextStatus,
        filterTextStatusNe,
        filterTextStatusIn,
        filterTextStatusLike,
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
         * sensitivity equals
         */
        filterSensitivity?: 'normal' | 'hr' | 'financial' | 'legal',
        /**
         * sensitivity differs from
         */
        filterSensitivityNe?: 'normal' | 'hr' | 'financial' | 'legal',
        /**
         * sensitivity is one of (comma separated)
         */
        filterSensitivityIn?: string,
        /**
         * sensitivity contains
         */
        filterSensitivityLike?: string,
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
         * textStatus equals
         */
        filterTextStatus?: 'none' | 'queued' | 'extracted' | 'failed' | 'unsupported',
        /**
         * textStatus differs from
         */
        filterTextStatusNe?: 'none' | 'queued' | 'extracted' | 'failed' | 'unsupported',
        /**
         * textStatus is one of (comma separated)
         */
        filterTextStatusIn?: string,
        /**
         * textStatus contains
         */
        filterTextStatusLike?: string,
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
    }): CancelablePromise<FilePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/files',
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
                'filter[sensitivity]': filterSensitivity,
                'filter[sensitivity][ne]': filterSensitivityNe,
                'filter[sensitivity][in]': filterSensitivityIn,
                'filter[sensitivity][like]': filterSensitivityLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[textStatus]': filterTextStatus,
                'filter[textStatus][ne]': filterTextStatusNe,
                'filter[textStatus][in]': filterTextStatusIn,
                'filter[textStatus][like]': filterTextStatusLike,
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
     * Announces a file and answers the address that takes its bytes.
     * Allowed for owner, manager (own), staff (own), accountant (own). Effect: reversible, undone by file.remove.
     * @returns FileUpload Done.
     * @throws ApiError
     */
    public createFile({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: FileCreate,
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
            url: '/v1/files',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.upload.too_large, files.file.name_taken, files.folder.unknown, files.client.unknown, files.engagement.unknown, files.project.unknown, files.member.unknown, files.place.mismatch`,
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
     * Puts a file into the bin. Thirty days later its bytes are gone for good, unless they must be kept for longer.
     * Allowed for owner, manager (own). Effect: reversible, undone by file.restore.
     * @returns void
     * @throws ApiError
     */
    public removeFile({
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
            url: '/v1/files/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.folder.legal_hold`,
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
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns File Done.
     * @throws ApiError
     */
    public getFile({
        id,
        fields,
        deleted,
        include,
        asOf,
        version,
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
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
        /**
         * The file with the type, size and checksum of this version, and where its bytes are downloaded from. By itself, without other parameters.
         */
        version?: number,
    }): CancelablePromise<File> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/files/{id}',
            path: {
                'id': id,
            },
            query: {
                'fields': fields,
                'deleted': deleted,
                'include': include,
                'asOf': asOf,
                'version': version,
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
     * Renames or moves a file, says anew where it belongs, or who may see it.
     * Allowed for owner, manager (own), staff (own). Effect: reversible.
     * @returns File Done.
     * @throws ApiError
     */
    public reviseFile({
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
        requestBody?: FileReviseInput,
    }): CancelablePromise<File> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/files/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.file.name_taken, files.folder.unknown, files.folder.legal_hold, files.client.unknown, files.engagement.unknown, files.project.unknown, files.member.unknown, files.place.mismatch`,
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
     * Says that the bytes are there: they are looked at next, and become available if they are what was announced.
     * Allowed for owner, manager (own), staff (own), accountant (own). Effect: irreversible.
     * @returns File Done.
     * @throws ApiError
     */
    public completeFile({
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
    }): CancelablePromise<File> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/files/{id}/complete',
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
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns FileDownload Done.
     * @throws ApiError
     */
    public downloadFile({
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
            url: '/v1/files/{id}/download',
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
     * What a bill, receipt or contract says: number, days, sums, tax, parties, each with how sure that is. A suggestion, read by patterns
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns FileFields Done.
     * @throws ApiError
     */
    public readFileFields({
        id,
    }: {
        id: string,
    }): CancelablePromise<FileFields> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/files/{id}/fields',
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
    /**
     * Takes a file out of the bin; where its folder is gone it lies in none.
     * Allowed for owner, manager (own). Effect: reversible, undone by file.remove.
     * @returns File Done.
     * @throws ApiError
     */
    public restoreFile({
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
    }): CancelablePromise<File> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/files/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.file.name_taken`,
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
     * The text of a file page by page, for citations
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns FileText Done.
     * @throws ApiError
     */
    public readFileText({
        id,
        version,
        fromPage = 1,
        limit = 20,
    }: {
        id: string,
        /**
         * The current version unless told.
         */
        version?: number,
        fromPage?: number,
        /**
         * How many pages.
         */
        limit?: number,
    }): CancelablePromise<FileText> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/files/{id}/text',
            path: {
                'id': id,
            },
            query: {
                'version': version,
                'fromPage': fromPage,
                'limit': limit,
            },
            errors: {
                400: `malformed_request`,
                401: `unauthenticated`,
                403: `forbidden`,
                404: `not_found`,
                409: `already_exists, invalid_transition, idempotency_in_progress, files.version.not_available`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Answers a new address for bytes that were announced and have not come, or were not taken.
     * Allowed for owner, manager (own), staff (own), accountant (own). Effect: irreversible.
     * @returns FileUpload Done.
     * @throws ApiError
     */
    public renewFileUpload({
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
            url: '/v1/files/{id}/upload',
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
    /**
     * The versions of a file, the latest first, with the smaller pictures that were made of them
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns FileVersions Done.
     * @throws ApiError
     */
    public listFileVersions({
        id,
    }: {
        id: string,
    }): CancelablePromise<FileVersions> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/files/{id}/versions',
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
    /**
     * Announces a further version of a file; the present one stays current until the new bytes have been looked at.
     * Allowed for owner, manager (own), staff (own). Effect: irreversible.
     * @returns FileUpload Done.
     * @throws ApiError
     */
    public addFileVersion({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: AddFileVersionInput,
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
            url: '/v1/files/{id}/versions',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.upload.too_large, files.version.same_bytes, files.version.in_progress`,
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
     * One version of a file, with an address that it can be downloaded from for a quarter of an hour
     * Allowed for owner, manager (own), staff (own), accountant (own).
     * @returns FileVersionShown Done.
     * @throws ApiError
     */
    public getFileVersion({
        id,
        version,
    }: {
        id: string,
        version: string,
    }): CancelablePromise<FileVersionShown> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/files/{id}/versions/{version}',
            path: {
                'id': id,
                'version': version,
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
