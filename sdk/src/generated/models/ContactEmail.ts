/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ContactEmail = {
    id: string;
    email: string;
    label: string | null;
    verifiedAt: string | null;
};

