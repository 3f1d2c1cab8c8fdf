/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { MetricExplanation } from '../models/MetricExplanation';
import type { Metrics } from '../models/Metrics';
import type { MetricSeries } from '../models/MetricSeries';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class MetricsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Everything that can be measured
     * @returns Metrics Done.
     * @throws ApiError
     */
    public listMetrics({
        module,
    }: {
        /**
         * Only what this module measures.
         */
        module?: string,
    }): CancelablePromise<Metrics> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/metrics',
            query: {
                'module': module,
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
     * One metric over time, ready for a chart; takes filter[…] as the measured resource’s list does
     * @returns MetricSeries Done.
     * @throws ApiError
     */
    public getMetric({
        key,
        from,
        to,
        grain,
        by,
    }: {
        key: string,
        /**
         * First day, in the organization’s time zone; thirty days back unless told.
         */
        from?: string,
        /**
         * Last day; today unless told.
         */
        to?: string,
        /**
         * Chosen by the length of the range unless told.
         */
        grain?: 'day' | 'week' | 'month' | 'quarter' | 'year',
        /**
         * A dimension: one series for each of its values, the fifty largest.
         */
        by?: string,
    }): CancelablePromise<MetricSeries> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/metrics/{key}',
            path: {
                'key': key,
            },
            query: {
                'from': from,
                'to': to,
                'grain': grain,
                'by': by,
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
     * What a metric means, how it is worked out, and from how many rows
     * @returns MetricExplanation Done.
     * @throws ApiError
     */
    public explainMetric({
        key,
        from,
        to,
        grain,
        by,
    }: {
        key: string,
        /**
         * First day, in the organization’s time zone; thirty days back unless told.
         */
        from?: string,
        /**
         * Last day; today unless told.
         */
        to?: string,
        /**
         * Chosen by the length of the range unless told.
         */
        grain?: 'day' | 'week' | 'month' | 'quarter' | 'year',
        /**
         * A dimension: one series for each of its values, the fifty largest.
         */
        by?: string,
    }): CancelablePromise<MetricExplanation> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/metrics/{key}/explain',
            path: {
                'key': key,
            },
            query: {
                'from': from,
                'to': to,
                'grain': grain,
                'by': by,
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
