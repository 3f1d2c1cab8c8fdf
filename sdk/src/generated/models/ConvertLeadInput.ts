/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ConvertLeadInput = {
    /**
     * This contact instead of the one found by the address.
     */
    contactId?: string;
    /**
     * This client instead of the one found by the contact or the domain.
     */
    clientId?: string;
    dealName?: string;
    pipelineId?: string;
    stageId?: string;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    amountMinor?: number;
    /**
     * ISO 4217 currency code
     */
    currency?: string;
    expectedCloseOn?: string;
};

