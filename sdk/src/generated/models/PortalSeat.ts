/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalSeat = {
    id: string;
    contactId: string;
    clientId: string;
    engagementId: string | null;
};

