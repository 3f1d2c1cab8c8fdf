/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Catalogue } from '../models/Catalogue';
import type { GetOwnOpenApiResult } from '../models/GetOwnOpenApiResult';
import type { ResourceForms } from '../models/ResourceForms';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class CatalogueService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * What the house offers: resources, commands, events and metrics
     * @returns Catalogue Done.
     * @throws ApiError
     */
    public getCatalogue({
        module,
    }: {
        /**
         * Only what this module offers.
         */
        module?: string,
    }): CancelablePromise<Catalogue> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/catalogue',
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
     * The OpenAPI document with the fields that your organization added, as you see them
     * @returns GetOwnOpenApiResult Done.
     * @throws ApiError
     */
    public getOwnOpenApi(): CancelablePromise<GetOwnOpenApiResult> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/openapi.json',
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
     * A resource’s contracts as JSON Schema, for forms
     * @returns ResourceForms Done.
     * @throws ApiError
     */
    public getResourceSchema({
        resource,
    }: {
        resource: string,
    }): CancelablePromise<ResourceForms> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/schema/{resource}',
            path: {
                'resource': resource,
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
