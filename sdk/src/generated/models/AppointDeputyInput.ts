/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AppointDeputyInput = {
    /**
     * Whose place; one’s own unless told.
     */
    memberId?: string;
    deputyMemberId: string;
    /**
     * From now on unless told.
     */
    startsAt?: string;
    /**
     * A moment by RFC 3339
     */
    endsAt: string;
    reason?: string;
};

