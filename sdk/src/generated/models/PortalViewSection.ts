/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalViewSection = {
    key: string;
    title?: string | null;
    visible: boolean;
    order: number;
    filters?: Record<string, string>;
};

