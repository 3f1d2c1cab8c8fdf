/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { OwnContact } from '../models/OwnContact';
import type { OwnContactRevise } from '../models/OwnContactRevise';
import type { PortalLoginAsked } from '../models/PortalLoginAsked';
import type { PortalLoginInput } from '../models/PortalLoginInput';
import type { PortalMe } from '../models/PortalMe';
import type { PortalOrganization } from '../models/PortalOrganization';
import type { PortalPage } from '../models/PortalPage';
import type { PortalRedeemInput } from '../models/PortalRedeemInput';
import type { PortalRefreshInput } from '../models/PortalRefreshInput';
import type { PortalSession } from '../models/PortalSession';
import type { PortalSwitchInput } from '../models/PortalSwitchInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class PortalService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Mails a link to log in, if this e-mail may come into the portal. The answer is the same for every e-mail.
     * Open to anyone. Effect: irreversible.
     * @returns PortalLoginAsked Done.
     * @throws ApiError
     */
    public requestPortalLogin({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PortalLoginInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<PortalLoginAsked> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/login',
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
     * Comes into the portal by the token of a mailed link, once. Opening the link uses nothing up: this does.
     * Open to anyone. Effect: irreversible.
     * @returns PortalSession Done.
     * @throws ApiError
     */
    public redeemPortalLink({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PortalRedeemInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<PortalSession> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/login/redeem',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, portal.link.used, portal.link.expired, portal.link.unknown`,
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
    /**
     * Ends this session in the portal.
     * For portal clients. Effect: irreversible.
     * @returns void
     * @throws ApiError
     */
    public logoutOfPortal({
        idempotencyKey,
        dryRun,
    }: {
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<void> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/logout',
            headers: {
                'Idempotency-Key': idempotencyKey,
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
     * Who one is in the portal: the contact, their client, the business, and what one may do
     * For portal clients.
     * @returns PortalMe Done.
     * @throws ApiError
     */
    public getPortalMe(): CancelablePromise<PortalMe> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/me',
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
     * Changes one’s own name, phone and address, from the portal. Absent fields stay, null clears.
     * For portal clients. Effect: reversible, undone by contact.revise.
     * @returns OwnContact Done.
     * @throws ApiError
     */
    public reviseOwnContact({
        idempotencyKey,
        dryRun,
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
        requestBody?: OwnContactRevise,
    }): CancelablePromise<OwnContact> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/portal/me',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, crm.contact.nameless`,
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
     * What a page needs to know of a business before anybody has logged in
     * Open to anyone.
     * @returns PortalOrganization Done.
     * @throws ApiError
     */
    public findPortalOrganization({
        organization,
    }: {
        organization: string,
    }): CancelablePromise<PortalOrganization> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/organizations/{organization}',
            path: {
                'organization': organization,
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
     * Trades a refresh token for a new session in the portal; used a second time it ends all of them
     * Open to anyone. Effect: irreversible.
     * @returns PortalSession Done.
     * @throws ApiError
     */
    public refreshPortalSession({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PortalRefreshInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<PortalSession> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/session/refresh',
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
     * Goes on by another of one’s accesses, such as that for another engagement.
     * For portal clients. Effect: irreversible.
     * @returns PortalSession Done.
     * @throws ApiError
     */
    public switchPortalAccess({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: PortalSwitchInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<PortalSession> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/portal/switch',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, portal.session.document_only`,
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
     * What there is to see for whoever asks: the published view that fits best, an engagement’s before a client’s before everybody’s
     * For portal clients.
     * @returns PortalPage Done.
     * @throws ApiError
     */
    public showPortalView({
        engagementId,
    }: {
        /**
         * The engagement that is looked at.
         */
        engagementId?: string,
    }): CancelablePromise<PortalPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/portal/view',
            query: {
                'engagementId': engagementId,
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
