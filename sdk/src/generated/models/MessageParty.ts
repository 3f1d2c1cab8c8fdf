/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MessageParty = {
    address: string | null;
    name: string | null;
    memberId: string | null;
    contactId: string | null;
};

