/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Note } from '../models/Note';
import type { NoteCreate } from '../models/NoteCreate';
import type { NotePage } from '../models/NotePage';
import type { NoteReviseInput } from '../models/NoteReviseInput';
import type { NoteVersionPage } from '../models/NoteVersionPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class NotesService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists notes
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns NotePage Done.
     * @throws ApiError
     */
    public listNotes({
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
        filterEntityType,
        filterEntityTypeNe,
        filterEntityTypeIn,
        filterEntityTypeLike,
        filterEntityTypeNull,
        filterEntityId,
        filterEntityIdNe,
        filterEntityIdIn,
        filterEntityIdNull,
        filterAuthorMemberId,
        filterAuthorMemberIdNe,
        filterAuthorMemberIdIn,
        filterVisibility,
        filterVisibilityNe,
        filterVisibilityIn,
        filterVisibilityLike,
        filterPinned,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, title, pinned.
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
         * entityType is empty (true) or not (false)
         */
        filterEntityTypeNull?: boolean,
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
         * entityId is empty (true) or not (false)
         */
        filterEntityIdNull?: boolean,
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
         * visibility equals
         */
        filterVisibility?: 'private' | 'internal',
        /**
         * visibility differs from
         */
        filterVisibilityNe?: 'private' | 'internal',
        /**
         * visibility is one of (comma separated)
         */
        filterVisibilityIn?: string,
        /**
         * visibility contains
         */
        filterVisibilityLike?: string,
        /**
         * pinned equals
         */
        filterPinned?: boolean,
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
    }): CancelablePromise<NotePage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notes',
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
                'filter[entityType]': filterEntityType,
                'filter[entityType][ne]': filterEntityTypeNe,
                'filter[entityType][in]': filterEntityTypeIn,
                'filter[entityType][like]': filterEntityTypeLike,
                'filter[entityType][null]': filterEntityTypeNull,
                'filter[entityId]': filterEntityId,
                'filter[entityId][ne]': filterEntityIdNe,
                'filter[entityId][in]': filterEntityIdIn,
                'filter[entityId][null]': filterEntityIdNull,
                'filter[authorMemberId]': filterAuthorMemberId,
                'filter[authorMemberId][ne]': filterAuthorMemberIdNe,
                'filter[authorMemberId][in]': filterAuthorMemberIdIn,
                'filter[visibility]': filterVisibility,
                'filter[visibility][ne]': filterVisibilityNe,
                'filter[visibility][in]': filterVisibilityIn,
                'filter[visibility][like]': filterVisibilityLike,
                'filter[pinned]': filterPinned,
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
     * Writes a note down, about a record or on its own.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: reversible, undone by note.remove.
     * @returns Note Done.
     * @throws ApiError
     */
    public createNote({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: NoteCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Note> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/notes',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, files.note.no_author, files.note.half_link, files.note.unknown_record`,
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
     * Deletes a note.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: reversible, undone by note.restore.
     * @returns void
     * @throws ApiError
     */
    public removeNote({
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
            url: '/v1/notes/{id}',
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
     * Reads one note
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns Note Done.
     * @throws ApiError
     */
    public getNote({
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
    }): CancelablePromise<Note> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notes/{id}',
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
     * Changes a note.
     * Allowed for owner (own), manager (own), staff (own), accountant (own). Effect: reversible.
     * @returns Note Done.
     * @throws ApiError
     */
    public reviseNote({
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
        requestBody?: NoteReviseInput,
    }): CancelablePromise<Note> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/notes/{id}',
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
     * Brings a deleted note back.
     * Allowed for owner (own), manager (own). Effect: reversible, undone by note.remove.
     * @returns Note Done.
     * @throws ApiError
     */
    public restoreNote({
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
    }): CancelablePromise<Note> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/notes/{id}/restore',
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
     * Lists what a note was before
     * Allowed for owner (own), manager (own), staff (own), accountant (own).
     * @returns NoteVersionPage Done.
     * @throws ApiError
     */
    public listNoteVersions({
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
    }): CancelablePromise<NoteVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/notes/{id}/versions',
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
