/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TemplateMilestone = {
    /**
     * Names it within the template.
     */
    key: string;
    name: string;
    /**
     * Days from the project's start, in the organization's calendar.
     */
    dueOffsetDays?: number;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    billingAmountMinor?: number;
    needsClientApproval?: boolean;
};

