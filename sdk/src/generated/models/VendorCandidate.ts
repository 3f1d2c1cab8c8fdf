/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type VendorCandidate = {
    id: string;
    name: string;
    email: string | null;
    taxNumber: string | null;
    because: Array<'name' | 'email' | 'phone'>;
};

