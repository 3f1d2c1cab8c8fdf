/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Contact } from '../models/Contact';
import type { ContactCreate } from '../models/ContactCreate';
import type { ContactDuplicateList } from '../models/ContactDuplicateList';
import type { ContactPage } from '../models/ContactPage';
import type { ContactRevise } from '../models/ContactRevise';
import type { ContactVersionPage } from '../models/ContactVersionPage';
import type { EraseContactResult } from '../models/EraseContactResult';
import type { Merge } from '../models/Merge';
import type { MergeContactsInput } from '../models/MergeContactsInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class ContactsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists contacts
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ContactPage Done.
     * @throws ApiError
     */
    public listContacts({
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
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterPrimaryEmail,
        filterPrimaryEmailNe,
        filterPrimaryEmailIn,
        filterPrimaryEmailLike,
        filterPrimaryEmailNull,
        filterDisplayName,
        filterDisplayNameNe,
        filterDisplayNameIn,
        filterDisplayNameLike,
        filterLastName,
        filterLastNameNe,
        filterLastNameIn,
        filterLastNameLike,
        filterLastNameNull,
        filterPhone,
        filterPhoneNe,
        filterPhoneIn,
        filterPhoneLike,
        filterPhoneNull,
        filterOwnerMemberId,
        filterOwnerMemberIdNe,
        filterOwnerMemberIdIn,
        filterOwnerMemberIdNull,
        filterMarketingConsent,
        filterMarketingConsentNe,
        filterMarketingConsentIn,
        filterMarketingConsentLike,
        filterDoNotContact,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, displayName, lastName.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, deals, emails, tags, links.
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
         * primaryEmail equals
         */
        filterPrimaryEmail?: string,
        /**
         * primaryEmail differs from
         */
        filterPrimaryEmailNe?: string,
        /**
         * primaryEmail is one of (comma separated)
         */
        filterPrimaryEmailIn?: string,
        /**
         * primaryEmail contains
         */
        filterPrimaryEmailLike?: string,
        /**
         * primaryEmail is empty (true) or not (false)
         */
        filterPrimaryEmailNull?: boolean,
        /**
         * displayName equals
         */
        filterDisplayName?: string,
        /**
         * displayName differs from
         */
        filterDisplayNameNe?: string,
        /**
         * displayName is one of (comma separated)
         */
        filterDisplayNameIn?: string,
        /**
         * displayName contains
         */
        filterDisplayNameLike?: string,
        /**
         * lastName equals
         */
        filterLastName?: string,
        /**
         * lastName differs from
         */
        filterLastNameNe?: string,
        /**
         * lastName is one of (comma separated)
         */
        filterLastNameIn?: string,
        /**
         * lastName contains
         */
        filterLastNameLike?: string,
        /**
         * lastName is empty (true) or not (false)
         */
        filterLastNameNull?: boolean,
        /**
         * phone equals
         */
        filterPhone?: string,
        /**
         * phone differs from
         */
        filterPhoneNe?: string,
        /**
         * phone is one of (comma separated)
         */
        filterPhoneIn?: string,
        /**
         * phone contains
         */
        filterPhoneLike?: string,
        /**
         * phone is empty (true) or not (false)
         */
        filterPhoneNull?: boolean,
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
         * marketingConsent equals
         */
        filterMarketingConsent?: 'unknown' | 'opted_in' | 'opted_out',
        /**
         * marketingConsent differs from
         */
        filterMarketingConsentNe?: 'unknown' | 'opted_in' | 'opted_out',
        /**
         * marketingConsent is one of (comma separated)
         */
        filterMarketingConsentIn?: string,
        /**
         * marketingConsent contains
         */
        filterMarketingConsentLike?: string,
        /**
         * doNotContact equals
         */
        filterDoNotContact?: boolean,
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
    }): CancelablePromise<ContactPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contacts',
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
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[primaryEmail]': filterPrimaryEmail,
                'filter[primaryEmail][ne]': filterPrimaryEmailNe,
                'filter[primaryEmail][in]': filterPrimaryEmailIn,
                'filter[primaryEmail][like]': filterPrimaryEmailLike,
                'filter[primaryEmail][null]': filterPrimaryEmailNull,
                'filter[displayName]': filterDisplayName,
                'filter[displayName][ne]': filterDisplayNameNe,
                'filter[displayName][in]': filterDisplayNameIn,
                'filter[displayName][like]': filterDisplayNameLike,
                'filter[lastName]': filterLastName,
                'filter[lastName][ne]': filterLastNameNe,
                'filter[lastName][in]': filterLastNameIn,
                'filter[lastName][like]': filterLastNameLike,
                'filter[lastName][null]': filterLastNameNull,
                'filter[phone]': filterPhone,
                'filter[phone][ne]': filterPhoneNe,
                'filter[phone][in]': filterPhoneIn,
                'filter[phone][like]': filterPhoneLike,
                'filter[phone][null]': filterPhoneNull,
                'filter[ownerMemberId]': filterOwnerMemberId,
                'filter[ownerMemberId][ne]': filterOwnerMemberIdNe,
                'filter[ownerMemberId][in]': filterOwnerMemberIdIn,
                'filter[ownerMemberId][null]': filterOwnerMemberIdNull,
                'filter[marketingConsent]': filterMarketingConsent,
                'filter[marketingConsent][ne]': filterMarketingConsentNe,
                'filter[marketingConsent][in]': filterMarketingConsentIn,
                'filter[marketingConsent][like]': filterMarketingConsentLike,
                'filter[doNotContact]': filterDoNotContact,
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
     * Creates a contact. An address that a contact has already answers 409, or that contact with Prefer: return-existing
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by contact.remove.
     * @returns Contact Done.
     * @throws ApiError
     */
    public createContact({
        idempotencyKey,
        dryRun,
        prefer,
        requestBody,
    }: {
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
        requestBody?: ContactCreate,
    }): CancelablePromise<Contact> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contacts',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, duplicate_contact`,
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
     * Deletes a contact; it can be restored
     * Allowed for owner, manager. Effect: reversible, undone by contact.restore.
     * @returns void
     * @throws ApiError
     */
    public removeContact({
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
            url: '/v1/contacts/{id}',
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
     * Reads one contact
     * Allowed for owner, manager, staff (own), accountant.
     * @returns Contact Done.
     * @throws ApiError
     */
    public getContact({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: client, deals, emails, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Contact> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contacts/{id}',
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
     * Revises a contact. Absent fields stay, null clears.
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Contact Done.
     * @throws ApiError
     */
    public reviseContact({
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
        requestBody?: ContactRevise,
    }): CancelablePromise<Contact> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/contacts/{id}',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, duplicate_contact`,
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
     * Erases a person on their request. It cannot be taken back
     * Allowed for owner, manager. Effect: irreversible.
     * @returns EraseContactResult Done.
     * @throws ApiError
     */
    public eraseContact({
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
    }): CancelablePromise<EraseContactResult> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contacts/{id}/erase',
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
     * Merges duplicates into this contact. Ask with dryRun=true for a preview; undo within 30 days
     * Allowed for owner, manager. Effect: reversible, undone by merge.undo.
     * @returns Merge Done.
     * @throws ApiError
     */
    public mergeContacts({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: MergeContactsInput,
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
    }): CancelablePromise<Merge> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contacts/{id}/merge',
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
     * Restores a deleted contact
     * Allowed for owner, manager. Effect: reversible, undone by contact.remove.
     * @returns Contact Done.
     * @throws ApiError
     */
    public restoreContact({
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
    }): CancelablePromise<Contact> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/contacts/{id}/restore',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, duplicate_contact, crm.contact.merged, crm.contact.erased`,
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
     * Lists what a contact was before
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ContactVersionPage Done.
     * @throws ApiError
     */
    public listContactVersions({
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
    }): CancelablePromise<ContactVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contacts/{id}/versions',
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
    /**
     * Pairs of contacts that may be one person, with the reasons and a score
     * Allowed for owner, manager, staff (own), accountant.
     * @returns ContactDuplicateList Done.
     * @throws ApiError
     */
    public listContactDuplicates({
        limit,
        contactId,
    }: {
        /**
         * How many pairs, the surest first; 50 unless told.
         */
        limit?: number,
        /**
         * Only pairs with this contact.
         */
        contactId?: string,
    }): CancelablePromise<ContactDuplicateList> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/contacts/duplicates',
            query: {
                'limit': limit,
                'contactId': contactId,
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
