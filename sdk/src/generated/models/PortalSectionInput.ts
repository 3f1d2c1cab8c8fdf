/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalSectionInput = {
    /**
     * What the portal’s path is called: invoices for /v1/portal/invoices.
     */
    key: string;
    title?: string | null;
    visible: boolean;
    order: number;
    /**
     * Property to value, as filter[…] of the list takes them.
     */
    filters?: Record<string, string>;
};

