/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProjectBillingMode } from './ProjectBillingMode';
import type { ProjectStatus } from './ProjectStatus';
export type ProjectForClient = {
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
    billingMode: ProjectBillingMode;
    currency: string;
    /**
     * Tasks done of all tasks that were not cancelled.
     */
    progressPct: number;
};

