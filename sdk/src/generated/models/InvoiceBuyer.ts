/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type InvoiceBuyer = {
    name: string;
    legalName: string | null;
    address: Record<string, any> | null;
    taxNumber: string | null;
    email: string | null;
    phone: string | null;
    contactName: string | null;
    locale: string | null;
};

