/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type StartTimerInput = {
    projectId: string;
    taskId?: string;
    note?: string | null;
    billable?: boolean;
    /**
     * Minor units an hour, in the project's currency; the project's rate unless told.
     */
    rateMinor?: number | null;
};

