/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type SuggestedContact = {
    email: string;
    displayName: string;
    firstName: string | null;
    lastName: string | null;
    /**
     * The company’s, unless the address is with a provider for everybody.
     */
    domain: string | null;
};

