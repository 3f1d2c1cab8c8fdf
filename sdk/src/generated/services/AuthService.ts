/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ChangePasswordInput } from '../models/ChangePasswordInput';
import type { ConfirmTotpInput } from '../models/ConfirmTotpInput';
import type { DisableMfaInput } from '../models/DisableMfaInput';
import type { Done } from '../models/Done';
import type { EmailVerified } from '../models/EmailVerified';
import type { EnrolTotpInput } from '../models/EnrolTotpInput';
import type { ForgotPasswordInput } from '../models/ForgotPasswordInput';
import type { LoginInput } from '../models/LoginInput';
import type { LoginMfaInput } from '../models/LoginMfaInput';
import type { MailSent } from '../models/MailSent';
import type { RecoveryCodes } from '../models/RecoveryCodes';
import type { RefreshInput } from '../models/RefreshInput';
import type { RegisterInput } from '../models/RegisterInput';
import type { RenewRecoveryCodesInput } from '../models/RenewRecoveryCodesInput';
import type { ResetPasswordInput } from '../models/ResetPasswordInput';
import type { SignedIn } from '../models/SignedIn';
import type { SwitchOrganizationInput } from '../models/SwitchOrganizationInput';
import type { TotpEnrolment } from '../models/TotpEnrolment';
import type { VerifyEmailInput } from '../models/VerifyEmailInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class AuthService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Logs in with e-mail and password. Where a second factor is on: 401 mfa_required with a challenge for /auth/login/mfa
     * Open to anyone. Effect: reversible, undone by session.logout.
     * @returns SignedIn Done.
     * @throws ApiError
     */
    public login({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: LoginInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SignedIn> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/login',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.login.invalid, identity.login.locked, identity.login.unverified, mfa_required`,
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
     * Ends a login with a code of the second factor
     * Open to anyone. Effect: reversible, undone by session.logout.
     * @returns SignedIn Done.
     * @throws ApiError
     */
    public loginMfa({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: LoginMfaInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SignedIn> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/login/mfa',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.mfa.invalid, identity.login.locked, identity.token.invalid`,
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
     * Ends the session that this request came in
     * Open to anyone who is signed in. Effect: irreversible.
     * @returns void
     * @throws ApiError
     */
    public logout({
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
            url: '/v1/auth/logout',
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
     * Turns the second factor off
     * Open to anyone who is signed in. Effect: reversible, undone by user.enrol_totp.
     * @returns Done Done.
     * @throws ApiError
     */
    public disableMfa({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: DisableMfaInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Done> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/mfa/disable',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.mfa.invalid, identity.password.wrong`,
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
     * Makes new recovery codes; the old ones are void
     * Open to anyone who is signed in. Effect: irreversible.
     * @returns RecoveryCodes Done.
     * @throws ApiError
     */
    public renewRecoveryCodes({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: RenewRecoveryCodesInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<RecoveryCodes> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/mfa/recovery-codes',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.mfa.invalid, identity.password.wrong`,
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
     * Turns the second factor on with a first code
     * Open to anyone who is signed in. Effect: reversible, undone by user.disable_mfa.
     * @returns RecoveryCodes Done.
     * @throws ApiError
     */
    public confirmTotp({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ConfirmTotpInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<RecoveryCodes> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/mfa/totp/confirm',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.mfa.invalid`,
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
     * Begins to set up a second factor: put the secret into an app, then confirm a code
     * Open to anyone who is signed in. Effect: reversible, undone by user.disable_mfa.
     * @returns TotpEnrolment Done.
     * @throws ApiError
     */
    public enrolTotp({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: EnrolTotpInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<TotpEnrolment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/mfa/totp/enrol',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.mfa.on_already, identity.password.wrong`,
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
     * Changes one’s own password; sessions elsewhere end
     * Open to anyone who is signed in. Effect: irreversible.
     * @returns Done Done.
     * @throws ApiError
     */
    public changePassword({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ChangePasswordInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Done> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/password/change',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.login.invalid, identity.login.locked`,
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
     * Sends a mail with which to set a new password, if there is such an account
     * Open to anyone. Effect: irreversible.
     * @returns MailSent Done.
     * @throws ApiError
     */
    public forgotPassword({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ForgotPasswordInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<MailSent> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/password/forgot',
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
     * Sets a new password with the token that was mailed; every session ends
     * Open to anyone. Effect: irreversible.
     * @returns Done Done.
     * @throws ApiError
     */
    public resetPassword({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: ResetPasswordInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Done> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/password/reset',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.token.invalid`,
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
     * Trades a refresh token for new tokens; used a second time it ends the whole session
     * Open to anyone. Effect: irreversible.
     * @returns SignedIn Done.
     * @throws ApiError
     */
    public refresh({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: RefreshInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SignedIn> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/refresh',
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
     * Opens an account; the answer is the same whether or not the e-mail has one, and the mail tells what to do
     * Open to anyone. Effect: irreversible.
     * @returns MailSent Done.
     * @throws ApiError
     */
    public register({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: RegisterInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<MailSent> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/register',
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
     * Opens a session in another of one’s organizations
     * Open to anyone who is signed in. Effect: reversible, undone by session.logout.
     * @returns SignedIn Done.
     * @throws ApiError
     */
    public switchOrganization({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: SwitchOrganizationInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<SignedIn> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/switch-organization',
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
     * Confirms an e-mail with the token that was sent to it
     * Open to anyone. Effect: irreversible.
     * @returns EmailVerified Done.
     * @throws ApiError
     */
    public verifyEmail({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: VerifyEmailInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<EmailVerified> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/auth/verify-email',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, identity.token.invalid`,
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
