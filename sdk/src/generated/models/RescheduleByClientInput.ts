/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RescheduleByClientInput = {
    /**
     * A moment by RFC 3339
     */
    startsAt: string;
    /**
     * IANA time zone name
     */
    timezone?: string;
    reason?: string;
};

