/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { BillableTime } from './BillableTime';
export type BillableTimeList = {
    projectId: string;
    minutes: number;
    /**
     * By currency, as it stood when the time was logged; entries without a rate count nothing.
     */
    amounts: Array<{
        currency: string;
        amountMinor: number;
    }>;
    /**
     * Entries without a rate: they need one before they can be invoiced.
     */
    unrated: number;
    /**
     * There is more than the 1,000 entries that are listed and summed here.
     */
    truncated: boolean;
    data: Array<BillableTime>;
};

