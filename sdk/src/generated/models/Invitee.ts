/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Invitee = {
    name: string | null;
    email: string | null;
    phone: string | null;
    companyName: string | null;
};

