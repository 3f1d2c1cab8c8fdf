/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalThreadStart = {
    subject: string;
    bodyText: string;
    /**
     * What it is about; the access’s own engagement where it is for one alone.
     */
    engagementId?: string;
};

