/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type LinkPartiesInput = {
    contactId?: string | null;
    clientId?: string | null;
    engagementId?: string | null;
    /**
     * Where no engagement is told and none known: that of the contact’s other appointments which are still to come.
     */
    joinContact?: boolean;
};

