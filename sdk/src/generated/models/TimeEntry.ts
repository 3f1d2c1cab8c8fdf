/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TimeEntryStatus } from './TimeEntryStatus';
export type TimeEntry = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    projectId: string;
    taskId: string | null;
    clientId: string | null;
    engagementId: string | null;
    memberId: string;
    startedAt: string;
    /**
     * 0 while the timer runs.
     */
    minutes: number;
    timerRunning: boolean;
    note: string | null;
    billable: boolean;
    rateMinor: number | null;
    currency: string;
    status: TimeEntryStatus;
    submittedAt: string | null;
    approvedAt: string | null;
    approvedById: string | null;
    rejectReason: string | null;
    invoiceId: string | null;
    invoiceLineId: string | null;
    invoicedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

