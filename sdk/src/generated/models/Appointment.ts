/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntakeAnswer } from './IntakeAnswer';
import type { Invitee } from './Invitee';
export type Appointment = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    /**
     * Stays the same through reschedulings.
     */
    bookingId: string;
    appointmentTypeId: string | null;
    title: string;
    clientId: string | null;
    contactId: string | null;
    engagementId: string | null;
    hostMemberId: string;
    hostMemberIds: Array<string>;
    startsAt: string;
    endsAt: string;
    timezone: string;
    status: 'pending' | 'booked' | 'completed' | 'cancelled' | 'no_show';
    /**
     * What a pending booking waits for.
     */
    awaits: Array<'confirmation' | 'payment'>;
    location: string | null;
    meetingUrl: string | null;
    notes: string | null;
    invitee: Invitee | null;
    answers: Array<IntakeAnswer>;
    source: 'api' | 'booking_page' | 'portal' | 'calendar_sync' | 'ai';
    calendarSyncId: string | null;
    externalEventId: string | null;
    rescheduleOfId: string | null;
    cancelReason: string | null;
    cancelledBy: 'host' | 'client' | 'system' | null;
    cancelledAt: string | null;
    cancelledLate: boolean;
    priceMinor: number | null;
    currency: string | null;
    paidAt: string | null;
    nextReminderAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

