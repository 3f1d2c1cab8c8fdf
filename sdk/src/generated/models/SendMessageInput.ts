/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SendMessageInput = {
    /**
     * As the draft says unless told.
     */
    scheduledFor?: string | null;
};

