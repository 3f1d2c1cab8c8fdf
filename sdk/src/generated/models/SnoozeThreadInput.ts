/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SnoozeThreadInput = {
    /**
     * A moment by RFC 3339
     */
    until: string;
};

