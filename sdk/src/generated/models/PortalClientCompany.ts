/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type PortalClientCompany = {
    id: string;
    kind: string;
    name: string;
    legalName: string | null;
    email: string | null;
    phone: string | null;
    taxNumber: string | null;
    billingAddress: Record<string, any> | null;
    shippingAddress: Record<string, any> | null;
};

