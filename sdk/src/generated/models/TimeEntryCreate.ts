/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type TimeEntryCreate = {
    projectId: string;
    taskId?: string;
    /**
     * Whose time it is; the caller unless told.
     */
    memberId?: string;
    /**
     * Tomorrow in the organization’s zone at the latest.
     */
    startedAt: string;
    minutes: number;
    note?: string | null;
    billable?: boolean;
    /**
     * Minor units an hour, in the project's currency; the project's rate unless told.
     */
    rateMinor?: number | null;
};

