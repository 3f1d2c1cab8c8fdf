/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Branding = {
    logoFileId?: string | null;
    primaryColor?: string | null;
    accentColor?: string | null;
};

