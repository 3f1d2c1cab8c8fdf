/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ClientApproval } from './ClientApproval';
import type { MilestoneStatus } from './MilestoneStatus';
export type Milestone = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    projectId: string;
    clientId: string | null;
    engagementId: string | null;
    name: string;
    position: number;
    dueOn: string | null;
    status: MilestoneStatus;
    completedAt: string | null;
    cancelledAt: string | null;
    billingAmountMinor: number | null;
    currency: string | null;
    invoiceScheduleItemId: string | null;
    invoiceId: string | null;
    clientApproval: ClientApproval;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

