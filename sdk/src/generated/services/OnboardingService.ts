/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Onboarding } from '../models/Onboarding';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class OnboardingService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * How far the organization has come with setting itself up
     * Allowed for owner, manager, staff, accountant.
     * @returns Onboarding Done.
     * @throws ApiError
     */
    public getOnboarding(): CancelablePromise<Onboarding> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/onboarding',
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
