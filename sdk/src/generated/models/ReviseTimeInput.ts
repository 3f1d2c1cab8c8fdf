/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReviseTimeInput = {
    taskId?: string | null;
    /**
     * A moment by RFC 3339
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

