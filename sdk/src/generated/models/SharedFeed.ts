/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SharedFeed = {
    /**
     * Shown once. Subscribe to it in a calendar program.
     */
    url: string;
};

