/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalLoginInput = {
    email: string;
    /**
     * Id or slug of the business.
     */
    organization: string;
};

