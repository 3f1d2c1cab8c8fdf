/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type InvoiceSeller = {
    name: string;
    legalName: string | null;
    address: Record<string, any> | null;
    country: string;
    taxNumber: string | null;
    registrationNumber: string | null;
    email: string | null;
    phone: string | null;
    website: string | null;
    paymentInstructions: string | null;
    accentColor: string | null;
};

