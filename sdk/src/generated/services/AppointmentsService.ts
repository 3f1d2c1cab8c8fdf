/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Appointment } from '../models/Appointment';
import type { AppointmentCreate } from '../models/AppointmentCreate';
import type { AppointmentPage } from '../models/AppointmentPage';
import type { AppointmentVersionPage } from '../models/AppointmentVersionPage';
import type { CancelAppointmentInput } from '../models/CancelAppointmentInput';
import type { DeclineAppointmentInput } from '../models/DeclineAppointmentInput';
import type { LinkPartiesInput } from '../models/LinkPartiesInput';
import type { RescheduleAppointmentInput } from '../models/RescheduleAppointmentInput';
import type { ReviseAppointmentInput } from '../models/ReviseAppointmentInput';
import type { CancelablePromise } from '../core/CancelablePromise';
import type { BaseHttpRequest } from '../core/BaseHttpRequest';
export class AppointmentsService {
    constructor(public readonly httpRequest: BaseHttpRequest) {}
    /**
     * Lists appointments
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns AppointmentPage Done.
     * @throws ApiError
     */
    public listAppointments({
        limit = 25,
        cursor,
        sort,
        fields,
        total,
        deleted,
        q,
        include,
        asOf,
        when,
        filterTag,
        filterTagIn,
        filterBookingId,
        filterBookingIdNe,
        filterBookingIdIn,
        filterAppointmentTypeId,
        filterAppointmentTypeIdNe,
        filterAppointmentTypeIdIn,
        filterAppointmentTypeIdNull,
        filterClientId,
        filterClientIdNe,
        filterClientIdIn,
        filterClientIdNull,
        filterContactId,
        filterContactIdNe,
        filterContactIdIn,
        filterContactIdNull,
        filterEngagementId,
        filterEngagementIdNe,
        filterEngagementIdIn,
        filterEngagementIdNull,
        filterHostMemberId,
        filterHostMemberIdNe,
        filterHostMemberIdIn,
        filterHostMemberIds,
        filterStartsAt,
        filterStartsAtNe,
        filterStartsAtGt,
        filterStartsAtGte,
        filterStartsAtLt,
        filterStartsAtLte,
        filterStartsAtIn,
        filterEndsAt,
        filterEndsAtNe,
        filterEndsAtGt,
        filterEndsAtGte,
        filterEndsAtLt,
        filterEndsAtLte,
        filterEndsAtIn,
        filterStatus,
        filterStatusNe,
        filterStatusIn,
        filterStatusLike,
        filterSource,
        filterSourceNe,
        filterSourceIn,
        filterSourceLike,
        filterInviteeEmail,
        filterInviteeEmailNe,
        filterInviteeEmailIn,
        filterInviteeEmailLike,
        filterInviteeEmailNull,
        filterCalendarSyncId,
        filterCalendarSyncIdNe,
        filterCalendarSyncIdIn,
        filterCalendarSyncIdNull,
        filterRescheduleOfId,
        filterRescheduleOfIdNe,
        filterRescheduleOfIdIn,
        filterRescheduleOfIdNull,
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
         * Comma separated, at most 5, each once; a minus sorts downward. One of: createdAt, updatedAt, startsAt, endsAt.
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: appointmentType, client, contact, engagement, host, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
        /**
         * A named selection.
         */
        when?: 'upcoming' | 'past',
        /**
         * Carries the tag of this name.
         */
        filterTag?: string,
        /**
         * Carries any of these tags (comma separated).
         */
        filterTagIn?: string,
        /**
         * bookingId equals
         */
        filterBookingId?: string,
        /**
         * bookingId differs from
         */
        filterBookingIdNe?: string,
        /**
         * bookingId is one of (comma separated)
         */
        filterBookingIdIn?: string,
        /**
         * appointmentTypeId equals
         */
        filterAppointmentTypeId?: string,
        /**
         * appointmentTypeId differs from
         */
        filterAppointmentTypeIdNe?: string,
        /**
         * appointmentTypeId is one of (comma separated)
         */
        filterAppointmentTypeIdIn?: string,
        /**
         * appointmentTypeId is empty (true) or not (false)
         */
        filterAppointmentTypeIdNull?: boolean,
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
         * contactId equals
         */
        filterContactId?: string,
        /**
         * contactId differs from
         */
        filterContactIdNe?: string,
        /**
         * contactId is one of (comma separated)
         */
        filterContactIdIn?: string,
        /**
         * contactId is empty (true) or not (false)
         */
        filterContactIdNull?: boolean,
        /**
         * engagementId equals
         */
        filterEngagementId?: string,
        /**
         * engagementId differs from
         */
        filterEngagementIdNe?: string,
        /**
         * engagementId is one of (comma separated)
         */
        filterEngagementIdIn?: string,
        /**
         * engagementId is empty (true) or not (false)
         */
        filterEngagementIdNull?: boolean,
        /**
         * hostMemberId equals
         */
        filterHostMemberId?: string,
        /**
         * hostMemberId differs from
         */
        filterHostMemberIdNe?: string,
        /**
         * hostMemberId is one of (comma separated)
         */
        filterHostMemberIdIn?: string,
        /**
         * hostMemberIds equals
         */
        filterHostMemberIds?: string,
        /**
         * startsAt equals
         */
        filterStartsAt?: string,
        /**
         * startsAt differs from
         */
        filterStartsAtNe?: string,
        /**
         * startsAt is after
         */
        filterStartsAtGt?: string,
        /**
         * startsAt is at or after
         */
        filterStartsAtGte?: string,
        /**
         * startsAt is before
         */
        filterStartsAtLt?: string,
        /**
         * startsAt is at or before
         */
        filterStartsAtLte?: string,
        /**
         * startsAt is one of (comma separated)
         */
        filterStartsAtIn?: string,
        /**
         * endsAt equals
         */
        filterEndsAt?: string,
        /**
         * endsAt differs from
         */
        filterEndsAtNe?: string,
        /**
         * endsAt is after
         */
        filterEndsAtGt?: string,
        /**
         * endsAt is at or after
         */
        filterEndsAtGte?: string,
        /**
         * endsAt is before
         */
        filterEndsAtLt?: string,
        /**
         * endsAt is at or before
         */
        filterEndsAtLte?: string,
        /**
         * endsAt is one of (comma separated)
         */
        filterEndsAtIn?: string,
        /**
         * status equals
         */
        filterStatus?: 'pending' | 'booked' | 'completed' | 'cancelled' | 'no_show',
        /**
         * status differs from
         */
        filterStatusNe?: 'pending' | 'booked' | 'completed' | 'cancelled' | 'no_show',
        /**
         * status is one of (comma separated)
         */
        filterStatusIn?: string,
        /**
         * status contains
         */
        filterStatusLike?: string,
        /**
         * source equals
         */
        filterSource?: 'api' | 'booking_page' | 'portal' | 'calendar_sync' | 'ai',
        /**
         * source differs from
         */
        filterSourceNe?: 'api' | 'booking_page' | 'portal' | 'calendar_sync' | 'ai',
        /**
         * source is one of (comma separated)
         */
        filterSourceIn?: string,
        /**
         * source contains
         */
        filterSourceLike?: string,
        /**
         * inviteeEmail equals
         */
        filterInviteeEmail?: string,
        /**
         * inviteeEmail differs from
         */
        filterInviteeEmailNe?: string,
        /**
         * inviteeEmail is one of (comma separated)
         */
        filterInviteeEmailIn?: string,
        /**
         * inviteeEmail contains
         */
        filterInviteeEmailLike?: string,
        /**
         * inviteeEmail is empty (true) or not (false)
         */
        filterInviteeEmailNull?: boolean,
        /**
         * calendarSyncId equals
         */
        filterCalendarSyncId?: string,
        /**
         * calendarSyncId differs from
         */
        filterCalendarSyncIdNe?: string,
        /**
         * calendarSyncId is one of (comma separated)
         */
        filterCalendarSyncIdIn?: string,
        /**
         * calendarSyncId is empty (true) or not (false)
         */
        filterCalendarSyncIdNull?: boolean,
        /**
         * rescheduleOfId equals
         */
        filterRescheduleOfId?: string,
        /**
         * rescheduleOfId differs from
         */
        filterRescheduleOfIdNe?: string,
        /**
         * rescheduleOfId is one of (comma separated)
         */
        filterRescheduleOfIdIn?: string,
        /**
         * rescheduleOfId is empty (true) or not (false)
         */
        filterRescheduleOfIdNull?: boolean,
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
    }): CancelablePromise<AppointmentPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/appointments',
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
                'when': when,
                'filter[tag]': filterTag,
                'filter[tag][in]': filterTagIn,
                'filter[bookingId]': filterBookingId,
                'filter[bookingId][ne]': filterBookingIdNe,
                'filter[bookingId][in]': filterBookingIdIn,
                'filter[appointmentTypeId]': filterAppointmentTypeId,
                'filter[appointmentTypeId][ne]': filterAppointmentTypeIdNe,
                'filter[appointmentTypeId][in]': filterAppointmentTypeIdIn,
                'filter[appointmentTypeId][null]': filterAppointmentTypeIdNull,
                'filter[clientId]': filterClientId,
                'filter[clientId][ne]': filterClientIdNe,
                'filter[clientId][in]': filterClientIdIn,
                'filter[clientId][null]': filterClientIdNull,
                'filter[contactId]': filterContactId,
                'filter[contactId][ne]': filterContactIdNe,
                'filter[contactId][in]': filterContactIdIn,
                'filter[contactId][null]': filterContactIdNull,
                'filter[engagementId]': filterEngagementId,
                'filter[engagementId][ne]': filterEngagementIdNe,
                'filter[engagementId][in]': filterEngagementIdIn,
                'filter[engagementId][null]': filterEngagementIdNull,
                'filter[hostMemberId]': filterHostMemberId,
                'filter[hostMemberId][ne]': filterHostMemberIdNe,
                'filter[hostMemberId][in]': filterHostMemberIdIn,
                'filter[hostMemberIds]': filterHostMemberIds,
                'filter[startsAt]': filterStartsAt,
                'filter[startsAt][ne]': filterStartsAtNe,
                'filter[startsAt][gt]': filterStartsAtGt,
                'filter[startsAt][gte]': filterStartsAtGte,
                'filter[startsAt][lt]': filterStartsAtLt,
                'filter[startsAt][lte]': filterStartsAtLte,
                'filter[startsAt][in]': filterStartsAtIn,
                'filter[endsAt]': filterEndsAt,
                'filter[endsAt][ne]': filterEndsAtNe,
                'filter[endsAt][gt]': filterEndsAtGt,
                'filter[endsAt][gte]': filterEndsAtGte,
                'filter[endsAt][lt]': filterEndsAtLt,
                'filter[endsAt][lte]': filterEndsAtLte,
                'filter[endsAt][in]': filterEndsAtIn,
                'filter[status]': filterStatus,
                'filter[status][ne]': filterStatusNe,
                'filter[status][in]': filterStatusIn,
                'filter[status][like]': filterStatusLike,
                'filter[source]': filterSource,
                'filter[source][ne]': filterSourceNe,
                'filter[source][in]': filterSourceIn,
                'filter[source][like]': filterSourceLike,
                'filter[inviteeEmail]': filterInviteeEmail,
                'filter[inviteeEmail][ne]': filterInviteeEmailNe,
                'filter[inviteeEmail][in]': filterInviteeEmailIn,
                'filter[inviteeEmail][like]': filterInviteeEmailLike,
                'filter[inviteeEmail][null]': filterInviteeEmailNull,
                'filter[calendarSyncId]': filterCalendarSyncId,
                'filter[calendarSyncId][ne]': filterCalendarSyncIdNe,
                'filter[calendarSyncId][in]': filterCalendarSyncIdIn,
                'filter[calendarSyncId][null]': filterCalendarSyncIdNull,
                'filter[rescheduleOfId]': filterRescheduleOfId,
                'filter[rescheduleOfId][ne]': filterRescheduleOfIdNe,
                'filter[rescheduleOfId][in]': filterRescheduleOfIdIn,
                'filter[rescheduleOfId][null]': filterRescheduleOfIdNull,
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
     * Books an appointment with any host, at any time that is free
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by appointment.cancel.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public bookAppointment({
        requestBody,
        idempotencyKey,
        dryRun,
    }: {
        requestBody: AppointmentCreate,
        /**
         * The same key and body get the same answer and one effect, for 24 hours.
         */
        idempotencyKey?: string,
        /**
         * Runs everything and stores nothing: answers the result, each changed row and the events.
         */
        dryRun?: boolean,
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.slot_taken, scheduling.appointment.host_busy, scheduling.appointment.ends_missing, scheduling.appointment.not_offered, scheduling.appointment.host_missing`,
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
     * Reads one appointment
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns Appointment Done.
     * @throws ApiError
     */
    public getAppointment({
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
         * At most 1000 related rows come with a page; included.truncated names what had more. At most 10, each once, comma separated: appointmentType, client, contact, engagement, host, tags, links.
         */
        include?: string,
        /**
         * The rows as they stood at this moment.
         */
        asOf?: string,
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/appointments/{id}',
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
     * Changes where and about what an appointment is; its time moves by rescheduling
     * Allowed for owner, manager, staff (own). Effect: reversible.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public reviseAppointment({
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
        requestBody?: ReviseAppointmentInput,
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'PATCH',
            url: '/v1/appointments/{id}',
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
     * Calls an appointment off; its time is free again
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public cancelAppointment({
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
        requestBody?: CancelAppointmentInput,
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/cancel',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.too_late, scheduling.appointment.over`,
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
     * Says that an appointment took place
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public completeAppointment({
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
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/complete',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.not_begun`,
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
     * Accepts a pending booking, paid or not
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by appointment.cancel.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public confirmAppointment({
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
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/confirm',
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
     * Refuses a pending booking; its time is free again
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public declineAppointment({
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
        requestBody?: DeclineAppointmentInput,
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/decline',
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
     * The appointment as an iCalendar file: an invitation, or its withdrawal once it is cancelled
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns string Done.
     * @throws ApiError
     */
    public getAppointmentIcs({
        id,
    }: {
        id: string,
    }): CancelablePromise<string> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/appointments/{id}/ics',
            path: {
                'id': id,
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
     * Says which contact, client and engagement an appointment belongs to
     * Allowed for owner, manager, staff (own). Effect: reversible, undone by appointment.link_parties.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public linkAppointmentParties({
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
        requestBody?: LinkPartiesInput,
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/link-parties',
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
     * Says that nobody came
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public markAppointmentNoShow({
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
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/mark-no-show',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.not_begun`,
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
     * Notes that the price was paid; a booking that waited for nothing else stands
     * Allowed for owner, manager, staff (own). Effect: irreversible.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public markAppointmentPaid({
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
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/mark-paid',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.no_price, scheduling.appointment.already_paid`,
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
     * Cancels an appointment and books its successor in one step; answers the successor
     * Allowed for owner, manager, staff (own). Effect: compensatable, undone by appointment.reschedule.
     * @returns Appointment Done.
     * @throws ApiError
     */
    public rescheduleAppointment({
        id,
        requestBody,
        idempotencyKey,
        dryRun,
        ifMatch,
    }: {
        id: string,
        requestBody: RescheduleAppointmentInput,
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
    }): CancelablePromise<Appointment> {
        return this.httpRequest.request({
            method: 'POST',
            url: '/v1/appointments/{id}/reschedule',
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
                409: `already_exists, invalid_transition, idempotency_in_progress, scheduling.appointment.slot_taken, scheduling.appointment.host_busy, scheduling.appointment.same_time, scheduling.appointment.ends_missing`,
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
     * Lists what an appointment was before
     * Allowed for owner, manager, staff (own), accountant (own).
     * @returns AppointmentVersionPage Done.
     * @throws ApiError
     */
    public listAppointmentVersions({
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
    }): CancelablePromise<AppointmentVersionPage> {
        return this.httpRequest.request({
            method: 'GET',
            url: '/v1/appointments/{id}/versions',
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
