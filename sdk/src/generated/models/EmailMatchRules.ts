/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type EmailMatchRules = {
    /**
     * Leave mail alone that no contact takes part in.
     */
    knownContactsOnly?: boolean;
    ignoreAddresses?: Array<string>;
    ignoreDomains?: Array<string>;
};

