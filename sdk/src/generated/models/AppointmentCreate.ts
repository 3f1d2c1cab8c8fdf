/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { InviteeInput } from './InviteeInput';
export type AppointmentCreate = {
    appointmentTypeId?: string;
    /**
     * The type’s host whose turn it is, else oneself.
     */
    hostMemberId?: string;
    /**
     * A moment by RFC 3339
     */
    startsAt: string;
    /**
     * As long as the type takes, where absent.
     */
    endsAt?: string;
    /**
     * IANA time zone name
     */
    timezone?: string;
    clientId?: string | null;
    contactId?: string | null;
    invitee?: InviteeInput;
    /**
     * By the keys of the questions.
     */
    answers?: Record<string, (string | number | boolean | Array<string>)>;
    title?: string;
    location?: string | null;
    meetingUrl?: string | null;
    /**
     * For the house alone.
     */
    notes?: string | null;
    engagementId?: string | null;
    /**
     * Books over what the host’s outside calendars show as busy; other appointments refuse still.
     */
    allowBusy?: boolean;
};

