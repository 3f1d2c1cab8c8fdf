/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RescheduleAppointmentInput = {
    /**
     * A moment by RFC 3339
     */
    startsAt: string;
    /**
     * As long as before, where absent.
     */
    endsAt?: string;
    /**
     * IANA time zone name
     */
    timezone?: string;
    reason?: string;
    allowBusy?: boolean;
};

