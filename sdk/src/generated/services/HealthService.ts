/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Liveness } from '../models/Liveness';
import type { Readiness } from '../models/Readiness';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class HealthService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Says that the process runs
     * @returns Liveness Done.
     * @throws ApiError
     */
    public readLiveness(): CancelablePromise<Liveness> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/health/live',
            errors: {
                400: `malformed_request`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Says whether the process can do its work
     * @returns Readiness Done.
     * @throws ApiError
     */
    public readReadiness(): CancelablePromise<Readiness> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/health/ready',
            errors: {
                400: `malformed_request`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
    /**
     * Figures for Prometheus
     * @returns string Done.
     * @throws ApiError
     */
    public readMetrics(): CancelablePromise<string> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/metrics',
            errors: {
                400: `malformed_request`,
                414: `uri_too_long`,
                422: `validation_failed, idempotency_mismatch`,
                429: `too_many_requests`,
                503: `unavailable`,
            },
        });
    }
}
