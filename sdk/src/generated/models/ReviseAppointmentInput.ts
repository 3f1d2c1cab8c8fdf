/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReviseAppointmentInput = {
    title?: string;
    location?: string | null;
    meetingUrl?: string | null;
    /**
     * For the house alone.
     */
    notes?: string | null;
    engagementId?: string | null;
};

