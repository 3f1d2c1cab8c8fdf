/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type EnsureClientCompanyInput = {
    contactId: string;
    /**
     * What a new client is called; the contact’s name unless told.
     */
    name?: string | null;
};

