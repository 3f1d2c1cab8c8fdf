/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type RemindSignersInput = {
    /**
     * Everybody whose turn it is unless told.
     */
    signerId?: string;
};

