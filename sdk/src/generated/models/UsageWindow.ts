/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type UsageWindow = {
    /**
     * A day in the organization's time zone
     */
    from: string;
    /**
     * A day in the organization's time zone
     */
    to: string;
};

