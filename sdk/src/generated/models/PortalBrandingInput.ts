/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalBrandingInput = {
    logoFileId?: string | null;
    primaryColor?: string | null;
    accentColor?: string | null;
    title?: string | null;
    welcome?: string | null;
    supportEmail?: string | null;
    /**
     * Host under which the business serves its portal.
     */
    customDomain?: string | null;
};

