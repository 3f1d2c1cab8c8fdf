/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalSection = {
    key: string;
    title: string | null;
    order: number;
    /**
     * Where the rows are.
     */
    href: string;
    count: number | null;
};

