/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type MilestoneCreate = {
    projectId: string;
    name: string;
    /**
     * Its place in the project; at the end unless told.
     */
    position?: number;
    /**
     * A day in the organization's time zone
     */
    dueOn?: string | null;
    /**
     * What it is billed at, in the project's currency.
     */
    billingAmountMinor?: number | null;
    invoiceScheduleItemId?: string | null;
};

