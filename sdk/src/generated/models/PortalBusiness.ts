/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalBusiness = {
    id: string;
    slug: string;
    name: string;
    locale: string;
    timezone: string;
    branding: Record<string, any> | null;
    portalUrl: string | null;
};

