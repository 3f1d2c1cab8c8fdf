/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DisconnectEmailAccountInput } from '../models/DisconnectEmailAccountInput';
import type { EmailAccount } from '../models/EmailAccount';
import type { EmailAccountConnect } from '../models/EmailAccountConnect';
import type { EmailAccountPage } from '../models/EmailAccountPage';
import type { EmailAccountVersionPage } from '../models/EmailAccountVersionPage';
import type { ReauthorizeEmailAccountInput } from '../models/ReauthorizeEmailAccountInput';
import type { ReviseEmailAccountInput } from '../models/ReviseEmailAccountInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class EmailAccountsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists email accounts
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns EmailAccountPage Done.
     * @throws ApiError
     */
    public listEmailAccounts({
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
        filterAddress,
        filterAddressNe,
        filterAddressIn,
        filterAddressLike,
        filterProvider,
        filterProviderNe,
        filterProviderIn,
        filterProviderLike,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterOwnerMemberId,
        filterOwnerMemberIdNe,
        filterOwnerMemberIdIn,
        filterOwnerMemberIdNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, address.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: owner, tags, links.
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
         * address equals
         */
        filterAddress?: string,
        /**
         * address differs from
         */
        filterAddressNe?: string,
        /**
         * address is one of (comma separated)
         */
        filterAddressIn?: string,
        /**
         * address contains
         */
        filterAddressLike?: string,
        /**
         * provider equals
         */
        filterProvider?: 'imap' | 'smtp' | 'google' | 'microsoft' | 'sandbox',
        /**
         * provider differs from
         */
        filterProviderNe?: 'imap' | 'smtp' | 'google' | 'microsoft' | 'sandbox',
        /**
         * provider is one of (comma separated)
         */
        filterProviderIn?: string,
        /**
         * provider contains
         */
        filterProviderLike?: string,
        /**
         * status equals
         */
        filterStatus?: 'active' | 'paused' | 'error' | 'needs_reauth' | 'disconnected',
        /**
         * status differs from
         */
        filterStatusNe?: 'active' | 'paused' | 'error' | 'needs_reauth' | 'disconnected',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * ownerMemberId equals
         */
        filterOwnerMemberId?: string,
        /**
         * ownerMemberId differs from
         */
        filterOwnerMemberIdNe?: string,
        /**
         * ownerMemberId is one of (comma separated)
         */
        filterOwnerMemberIdIn?: string,
        /**
         * ownerMemberId is empty (true) or not (false)
         */
        filterOwnerMemberIdNull?: boolean,
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
    }): CancelablePromise<EmailAccountPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/email-accounts',
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
                'filter[address]': filterAddress,
                'filter[address][ne]': filterAddressNe,
                'filter[address][in]': filterAddressIn,
                'filter[address][like]': filterAddressLike,
                'filter[provider]': filterProvider,
                'filter[provider][ne]': filterProviderNe,
                'filter[provider][in]': filterProviderIn,
                'filter[provider][like]': filterProviderLike,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[ownerMemberId]': filterOwnerMemberId,
                'filter[ownerMemberId][ne]': filterOwnerMemberIdNe,
                'filter[ownerMemberId][in]': filterOwnerMemberIdIn,
                'filter[ownerMemberId][null]': filterOwnerMemberIdNull,
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
     * Connects a mailbox to send from and to read. Passwords are sealed; the first reading shows whether they fit.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: compensatable, undone by email_account.disconnect.
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public connectEmailAccount({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: EmailAccountConnect,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/email-accounts',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.email_account.exists, communications.email_account.server_missing, communications.email_account.no_connection, communications.reference_unknown`,
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
     * Reads one email account
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public getEmailAccount({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: owner, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/email-accounts/{id}',
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
     * Changes a mailbox’s name, servers, rules, or whether what comes from now on is shared.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by email_account.revise.
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public reviseEmailAccount({
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
        requestBody?: ReviseEmailAccountInput,
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/email-accounts/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.email_account.not_yours, communications.email_account.server_missing`,
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
     * Forgets a mailbox’s password and cursor for good. Its mail is kept, or purged as you choose.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: irreversible.
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public disconnectEmailAccount({
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
        requestBody?: DisconnectEmailAccountInput,
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/email-accounts/{id}/disconnect',
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
     * Leaves a mailbox alone for a while: it is neither read nor sent from.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by email_account.resume.
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public pauseEmailAccount({
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
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/email-accounts/{id}/pause',
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
     * Gives a mailbox a new password, or says that its connection works again, and reads it.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: irreversible.
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public reauthorizeEmailAccount({
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
        requestBody?: ReauthorizeEmailAccountInput,
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/email-accounts/{id}/reauthorize',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.email_account.no_connection`,
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
     * Takes a paused mailbox up again; what came in meanwhile is read.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible, undone by email_account.pause.
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public resumeEmailAccount({
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
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/email-accounts/{id}/resume',
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
     * Has a mailbox read now instead of at its next turn.
     * Allowed for owner, manager, staff (own), accountant (own). Effect: reversible.
     * @returns EmailAccount Done.
     * @throws ApiError
     */
    public syncEmailAccount({
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
    }): CancelablePromise<EmailAccount> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/email-accounts/{id}/sync',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, communications.email_account.cannot_receive`,
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
     * Lists what an email account was before
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns EmailAccountVersionPage Done.
     * @throws ApiError
     */
    public listEmailAccountVersions({
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
    }): CancelablePromise<EmailAccountVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/email-accounts/{id}/versions',
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
