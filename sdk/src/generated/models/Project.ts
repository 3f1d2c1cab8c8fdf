/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProjectBillingMode } from './ProjectBillingMode';
import type { ProjectSource } from './ProjectSource';
import type { ProjectStatus } from './ProjectStatus';
export type Project = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    clientId: string;
    engagementId: string;
    templateId: string | null;
    /**
     * PRJ-0001, without gaps.
     */
    code: string;
    name: string;
    description: string | null;
    status: ProjectStatus;
    startsOn: string | null;
    dueOn: string | null;
    completedAt: string | null;
    cancelledAt: string | null;
    archivedAt: string | null;
    managerMemberId: string | null;
    memberIds: Array<string>;
    billingMode: ProjectBillingMode;
    budgetMinor: number | null;
    currency: string;
    hourlyRateMinor: number | null;
    budgetMinutes: number | null;
    timeThresholdMinutes: number | null;
    /**
     * Tasks done of all tasks that were not cancelled.
     */
    progressPct: number;
    clientVisible: boolean;
    source: ProjectSource;
    sourceKey: string | null;
    custom: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

