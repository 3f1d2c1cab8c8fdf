/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { CancellationPolicy } from './CancellationPolicy';
import type { IntakeAnswer } from './IntakeAnswer';
import type { Invitee } from './Invitee';
export type Booking = {
    /**
     * Stays the same through reschedulings.
     */
    bookingId: string;
    title: string;
    status: 'pending' | 'booked' | 'completed' | 'cancelled' | 'no_show';
    awaits: Array<'confirmation' | 'payment'>;
    startsAt: string;
    endsAt: string;
    timezone: string;
    hosts: Array<string>;
    location: string | null;
    meetingUrl: string | null;
    invitee: Invitee | null;
    answers: Array<IntakeAnswer>;
    priceMinor: number | null;
    currency: string | null;
    cancellationPolicy: CancellationPolicy | null;
    /**
     * Up to then it is cancelled or rescheduled freely; null where no policy says so.
     */
    freeUntil: string | null;
    cancelReason: string | null;
};

