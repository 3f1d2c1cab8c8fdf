/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MessageRecipient = {
    address?: string;
    name?: string;
    /**
     * Without an address: the contact’s primary address.
     */
    contactId?: string;
};

