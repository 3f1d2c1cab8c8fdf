/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Import } from '../models/Import';
import type { ImportCreate } from '../models/ImportCreate';
import type { ImportPage } from '../models/ImportPage';
import type { ImportRowPage } from '../models/ImportRowPage';
import type { ImportTargets } from '../models/ImportTargets';
import type { ReviseImportInput } from '../models/ReviseImportInput';
import type { UploadImportInput } from '../models/UploadImportInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ImportsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists imports
     * Allowed for owner, manager, accountant.
     * @returns ImportPage Done.
     * @throws ApiError
     */
    public listImports({
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
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, completedAt.
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
         * status equals
         */
        filterStatus?: 'uploaded' | 'validating' | 'validated' | 'importing' | 'completed' | 'failed' | 'reverting' | 'reverted',
        /**
         * status differs from
         */
        filterStatusNe?: 'uploaded' | 'validating' | 'validated' | 'importing' | 'completed' | 'failed' | 'reverting' | 'reverted',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
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
    }): CancelablePromise<ImportPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/imports',
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
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
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
     * Opens an import; then send the file with PUT …/content
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns Import Done.
     * @throws ApiError
     */
    public startImport({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ImportCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Import> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/imports',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, exchange.import.unknown_entity_type`,
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
     * Reads one import
     * Allowed for owner, manager, accountant.
     * @returns Import Done.
     * @throws ApiError
     */
    public getImport({
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
    }): CancelablePromise<Import> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/imports/{id}',
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
     * Changes the mapping and how known rows are treated; the rows must be checked again
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns Import Done.
     * @throws ApiError
     */
    public reviseImport({
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
        requestBody?: ReviseImportInput,
    }): CancelablePromise<Import> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/imports/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, exchange.import.unknown_target, exchange.import.unknown_header, exchange.import.unknown_match`,
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
     * Takes the valid rows in
     * Allowed for owner, manager, accountant. Effect: compensatable, undone by import.revert.
     * @returns Import Done.
     * @throws ApiError
     */
    public commitImport({
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
    }): CancelablePromise<Import> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/imports/{id}/commit',
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
     * Sends the file: CSV in any common encoding, up to 100 MiB
     * @returns Import Done.
     * @throws ApiError
     */
    public uploadImport({
        id,
        requestBody,
    }: {
        id: string,
        requestBody: UploadImportInput,
    }): CancelablePromise<Import> {
        return this.httpRequest.request({
            method: 'PUT',
            url: '/v1/imports/{id}/content',
            path: {
                'id': id,
            },
            body: requestBody,
            mediaType: 'text/csv',
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
     * The rows that were not taken, as CSV with the reason beside each
     * @returns string Done.
     * @throws ApiError
     */
    public downloadImportReport({
        id,
    }: {
        id: string,
    }): CancelablePromise<string> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/imports/{id}/report',
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
     * Takes back what the import created and changed
     * Allowed for owner, manager, accountant. Effect: irreversible.
     * @returns Import Done.
     * @throws ApiError
     */
    public revertImport({
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
    }): CancelablePromise<Import> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/imports/{id}/revert',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, exchange.import.revert_expired`,
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
     * Lists the rows of a file with what is wrong with each
     * Allowed for owner, manager, accountant.
     * @returns ImportRowPage Done.
     * @throws ApiError
     */
    public listImportRows({
        id,
        status,
        afterRow,
        limit = 100,
    }: {
        id: string,
        status?: 'staged' | 'valid' | 'invalid' | 'created' | 'updated' | 'skipped' | 'failed' | 'reverted',
        /**
         * Rows after this number.
         */
        afterRow?: number,
        limit?: number,
    }): CancelablePromise<ImportRowPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/imports/{id}/rows',
            path: {
                'id': id,
            },
            query: {
                'status': status,
                'afterRow': afterRow,
                'limit': limit,
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
     * Tries every row and keeps none: says what committing would do
     * Allowed for owner, manager, accountant. Effect: reversible.
     * @returns Import Done.
     * @throws ApiError
     */
    public validateImport({
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
    }): CancelablePromise<Import> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/imports/{id}/validate',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, exchange.import.nothing_uploaded, exchange.import.nothing_mapped`,
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
     * Lists the fields that a column can fill
     * Allowed for owner, manager, accountant.
     * @returns ImportTargets Done.
     * @throws ApiError
     */
    public listImportTargets({
        entityType,
    }: {
        entityType: string,
    }): CancelablePromise<ImportTargets> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/imports/targets',
            query: {
                'entityType': entityType,
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
