/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ScheduleItem } from './ScheduleItem';
import type { ScheduleStatus } from './ScheduleStatus';
import type { ScheduleTemplateView } from './ScheduleTemplateView';
export type InvoiceSchedule = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string | null;
    clientId: string;
    contactId: string | null;
    engagementId: string;
    projectId: string | null;
    contractId: string | null;
    kind: 'installment' | 'recurring';
    status: ScheduleStatus;
    interval: 'week' | 'month' | 'quarter' | 'year' | null;
    intervalCount: number | null;
    anchorOn: string | null;
    dayRule: 'same_day' | 'last_day';
    startsOn: string | null;
    endsOn: string | null;
    maxRuns: number | null;
    nextRunOn: string | null;
    runs: number;
    template: ScheduleTemplateView;
    autoIssue: boolean;
    autoSend: boolean;
    currency: string;
    /**
     * Of all instalments: net, or gross where the tax rates are inclusive or the template's amounts are; null where it recurs.
     */
    totalMinor: number | null;
    activatedAt: string | null;
    closedAt: string | null;
    /**
     * Why the last run came to nothing; it is tried again.
     */
    problem: {
        code: string;
        message: string;
    } | null;
    custom: Record<string, any> | null;
    items?: Array<ScheduleItem>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

