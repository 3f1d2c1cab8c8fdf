/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type BillableTime = {
    id: string;
    taskId: string | null;
    memberId: string;
    startedAt: string;
    minutes: number;
    /**
     * The minutes as hours, at most 6 decimals: the quantity of an invoice line.
     */
    hours: string;
    note: string | null;
    rateMinor: number | null;
    currency: string;
    /**
     * minutes × rate / 60, rounded half away from zero.
     */
    amountMinor: number | null;
};

