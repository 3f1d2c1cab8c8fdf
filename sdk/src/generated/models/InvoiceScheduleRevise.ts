/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ScheduleDayRule } from './ScheduleDayRule';
import type { ScheduleInterval } from './ScheduleInterval';
import type { ScheduleItemInput } from './ScheduleItemInput';
import type { ScheduleTemplate } from './ScheduleTemplate';
export type InvoiceScheduleRevise = {
    name?: string | null;
    clientId?: string;
    contactId?: string | null;
    engagementId?: string;
    projectId?: string | null;
    contractId?: string | null;
    /**
     * The client's, else the organization's unless told.
     */
    currency?: string;
    template?: ScheduleTemplate;
    /**
     * Invoices are issued as soon as they are drafted.
     */
    autoIssue?: boolean;
    /**
     * And mailed as soon as they are issued.
     */
    autoSend?: boolean;
    /**
     * Of instalments: the whole, where template lines do not say it.
     */
    totalMinor?: number | null;
    /**
     * Of instalments.
     */
    items?: Array<ScheduleItemInput>;
    interval?: ScheduleInterval | null;
    /**
     * 1 unless told: every interval.
     */
    intervalCount?: number | null;
    /**
     * The day that the rhythm is counted from; startsOn unless told.
     */
    anchorOn?: string | null;
    dayRule?: ScheduleDayRule;
    /**
     * No invoice before it; the anchor unless told.
     */
    startsOn?: string | null;
    /**
     * No invoice after it.
     */
    endsOn?: string | null;
    maxRuns?: number | null;
    custom?: Record<string, any> | null;
};

