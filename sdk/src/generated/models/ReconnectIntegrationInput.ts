/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReconnectIntegrationInput = {
    /**
     * Absent: those that it has are tried again.
     */
    credentials?: Record<string, string>;
};

