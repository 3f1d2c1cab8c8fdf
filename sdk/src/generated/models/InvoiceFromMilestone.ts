/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type InvoiceFromMilestone = {
    milestoneId: string;
    taxRateId?: string | null;
    revenueAccountId?: string | null;
    contactId?: string | null;
    poNumber?: string | null;
    notes?: string | null;
};

