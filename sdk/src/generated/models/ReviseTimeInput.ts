/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReviseTimeInput = {
    taskId?: string | null;
    /**
     * Tomorrow in the organization’s zone at the latest.
     */
    startedAt?: string;
    minutes?: number;
    note?: string | null;
    billable?: boolean;
    /**
     * Minor units an hour, in the project's currency; the project's rate unless told.
     */
    rateMinor?: number | null;
};

