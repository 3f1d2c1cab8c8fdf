/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalNotified = {
    /**
     * Links that are sent.
     */
    linkIds: Array<string>;
    contactIds: Array<string>;
};

