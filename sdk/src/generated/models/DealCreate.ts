/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DealCreate = {
    name: string;
    clientId?: string | null;
    contactId?: string | null;
    ownerMemberId?: string;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    amountMinor?: number | null;
    /**
     * ISO 4217 currency code
     */
    currency?: string;
    /**
     * Percent of one's own; null goes back to the stage's.
     */
    probability?: number | null;
    /**
     * A day in the organization's time zone
     */
    expectedCloseOn?: string | null;
    sourceLeadId?: string | null;
    custom?: Record<string, any> | null;
    /**
     * The default pipeline unless told.
     */
    pipelineId?: string;
    /**
     * The first open stage unless told.
     */
    stageId?: string;
};

