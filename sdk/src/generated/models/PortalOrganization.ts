/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Branding } from './Branding';
export type PortalOrganization = {
    id: string;
    slug: string;
    name: string;
    locale: string;
    timezone: string;
    branding: Branding | null;
    portalUrl: string | null;
};

