/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MeRevise = {
    name?: string;
    locale?: string | null;
    /**
     * IANA time zone name
     */
    timezone?: string | null;
    avatarFileId?: string | null;
};

