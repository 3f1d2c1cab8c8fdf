/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type InviteeInput = {
    name: string;
    email: string;
    phone?: string | null;
    companyName?: string | null;
};

