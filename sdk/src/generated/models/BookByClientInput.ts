/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BookByClientInput = {
    appointmentTypeId: string;
    /**
     * A moment by RFC 3339
     */
    startsAt: string;
    /**
     * IANA time zone name
     */
    timezone?: string;
    /**
     * By the keys of the questions.
     */
    answers?: Record<string, (string | number | boolean | Array<string>)>;
};

