/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalContact = {
    id: string;
    version: number;
    firstName: string | null;
    lastName: string | null;
    displayName: string;
    title: string | null;
    primaryEmail: string | null;
    phone: string | null;
    address: Record<string, any> | null;
    timezone: string | null;
    locale: string | null;
};

