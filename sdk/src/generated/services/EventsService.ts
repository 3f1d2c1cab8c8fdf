/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { EventCatalogue } from '../models/EventCatalogue';
import type { EventPage } from '../models/EventPage';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class EventsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists what happened, newest first
     * Allowed for owner (own), manager (own), accountant (own).
     * @returns EventPage Done.
     * @throws ApiError
     */
    public listEvents({
        id,
        type,
        aggregateType,
        aggregateId,
        correlationId,
        causationId,
        from,
        to,
        cursor,
        limit = 25,
    }: {
        id?: string,
        type?: string,
        aggregateType?: string,
        aggregateId?: string,
        correlationId?: string,
        causationId?: string,
        /**
         * From this moment on.
         */
        from?: string,
        /**
         * Before this moment.
         */
        to?: string,
        cursor?: string,
        limit?: number,
    }): CancelablePromise<EventPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/events',
            query: {
                'id': id,
                'type': type,
                'aggregateType': aggregateType,
                'aggregateId': aggregateId,
                'correlationId': correlationId,
                'causationId': causationId,
                'from': from,
                'to': to,
                'cursor': cursor,
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
     * Every event type with its schema and a sample
     * @returns EventCatalogue Done.
     * @throws ApiError
     */
    public getEventCatalog({
        module,
    }: {
        /**
         * Only what this module offers.
         */
        module?: string,
    }): CancelablePromise<EventCatalogue> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/events/catalog',
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
}
