/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BookedOpenly } from '../models/BookedOpenly';
import type { Booking } from '../models/Booking';
import type { BookingPage } from '../models/BookingPage';
import type { BookingPages } from '../models/BookingPages';
import type { BookOpenlyInput } from '../models/BookOpenlyInput';
import type { CancelBookingInput } from '../models/CancelBookingInput';
import type { RescheduleBookingInput } from '../models/RescheduleBookingInput';
import type { Slots } from '../models/Slots';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class BookingService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * What can be booked with a business
     * Open to anyone.
     * @returns BookingPages Done.
     * @throws ApiError
     */
    public listBookingPages({
        organization,
    }: {
        organization: string,
    }): CancelablePromise<BookingPages> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/booking/{organization}',
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
     * What is booked at this address, with whom, and what is asked before
     * Open to anyone.
     * @returns BookingPage Done.
     * @throws ApiError
     */
    public showBookingPage({
        organization,
        slug,
    }: {
        organization: string,
        slug: string,
    }): CancelablePromise<BookingPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/booking/{organization}/{slug}',
            path: {
                'organization': organization,
                'slug': slug,
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
     * Books a slot on the open page. With an Idempotency-Key of 16 characters and more, a repeated booking is one
     * Open to anyone. Effect: compensatable, undone by booking.cancel.
     * @returns BookedOpenly Done.
     * @throws ApiError
     */
    public bookOpenly({
        organization,
        slug,
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        organization: string,
        slug: string,
        requestBody: BookOpenlyInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<BookedOpenly> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/booking/{organization}/{slug}',
            path: {
                'organization': organization,
                'slug': slug,
            },
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.slot_taken, scheduling.appointment.not_offered, scheduling.booking.refused`,
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
     * Times at which this can be booked
     * Open to anyone.
     * @returns Slots Done.
     * @throws ApiError
     */
    public listBookingPageSlots({
        organization,
        slug,
        from,
        to,
        timezone,
    }: {
        organization: string,
        slug: string,
        /**
         * First day, by the clock of the zone; today where absent.
         */
        from?: string,
        /**
         * Last day; six days after the first where absent.
         */
        to?: string,
        /**
         * Zone that slots are shown in; the organization’s where absent.
         */
        timezone?: string,
    }): CancelablePromise<Slots> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/booking/{organization}/{slug}/slots',
            path: {
                'organization': organization,
                'slug': slug,
            },
            query: {
                'from': from,
                'to': to,
                'timezone': timezone,
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
     * A booking by the token of its link; nothing happens by looking
     * Open to anyone.
     * @returns Booking Done.
     * @throws ApiError
     */
    public showBooking({
        token,
    }: {
        token: string,
    }): CancelablePromise<Booking> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/bookings/{token}',
            path: {
                'token': token,
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
     * Calls a booking off, by the token of its link
     * Open to anyone. Effect: irreversible.
     * @returns Booking Done.
     * @throws ApiError
     */
    public cancelBooking({
        token,
        idempotencyKey,
        dryRun,
        requestBody,
    }: {
        token: string,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
        requestBody?: CancelBookingInput,
    }): CancelablePromise<Booking> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bookings/{token}/cancel',
            path: {
                'token': token,
            },
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.too_late, scheduling.appointment.over, invalid_transition`,
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
     * Moves a booking to another slot, by the token of its link, which stays good
     * Open to anyone. Effect: compensatable, undone by booking.reschedule.
     * @returns Booking Done.
     * @throws ApiError
     */
    public rescheduleBooking({
        token,
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        token: string,
        requestBody: RescheduleBookingInput,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Booking> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/bookings/{token}/reschedule',
            path: {
                'token': token,
            },
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.slot_taken, scheduling.appointment.not_offered, scheduling.appointment.same_time, scheduling.appointment.too_late, scheduling.appointment.over, invalid_transition`,
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
     * Times that a booking can be moved to
     * Open to anyone.
     * @returns Slots Done.
     * @throws ApiError
     */
    public listBookingSlots({
        token,
        from,
        to,
        timezone,
    }: {
        token: string,
        /**
         * First day, by the clock of the zone; today where absent.
         */
        from?: string,
        /**
         * Last day; six days after the first where absent.
         */
        to?: string,
        /**
         * Zone that slots are shown in; the organization’s where absent.
         */
        timezone?: string,
    }): CancelablePromise<Slots> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/bookings/{token}/slots',
            path: {
                'token': token,
            },
            query: {
                'from': from,
                'to': to,
                'timezone': timezone,
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
