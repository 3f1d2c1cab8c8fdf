/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalNotify = {
    purpose: 'invoice' | 'proposal' | 'sign' | 'file_request';
    targetId: string;
    /**
     * How long the link is good for; 14 days unless told.
     */
    validDays?: number;
};

