/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntakeAnswer } from './IntakeAnswer';
import type { Invitee } from './Invitee';
/**
 * Somebody asked for an appointment that waits for a confirmation or a payment.
 */
export type AppointmentRequestedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'appointment.requested';
    data: {
        id: string;
        /**
         * Stays the same through reschedulings.
         */
        bookingId: string;
        title: string;
        typeId: string | null;
        /**
         * The same as typeId, by the name that the appointment has for it.
         */
        appointmentTypeId: string | null;
        projectTemplateId: string | null;
        clientId: string | null;
        contactId: string | null;
        engagementId: string | null;
        hostMemberId: string;
        hostMemberIds: Array<string>;
        startsAt: string;
        endsAt: string;
        timezone: string;
        status: 'pending' | 'booked' | 'completed' | 'cancelled' | 'no_show';
        source: 'api' | 'booking_page' | 'portal' | 'calendar_sync' | 'ai';
        location: string | null;
        meetingUrl: string | null;
        invitee: Invitee | null;
        answers: Array<IntakeAnswer>;
        priceMinor: number | null;
        currency: string | null;
    };
};

