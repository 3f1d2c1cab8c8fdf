/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProjectBillingMode } from './ProjectBillingMode';
export type ProjectCreate = {
    engagementId: string;
    /**
     * Filled from the engagement; sent, it must be the engagement's.
     */
    clientId?: string;
    /**
     * A published template: its milestones and tasks are created along.
     */
    templateId?: string;
    /**
     * Who fills which of the template's roles.
     */
    roleMemberIds?: Record<string, string>;
    name: string;
    sourceKey?: string;
    description?: string | null;
    /**
     * A day in the organization's time zone
     */
    startsOn?: string | null;
    /**
     * A day in the organization's time zone
     */
    dueOn?: string | null;
    managerMemberId?: string | null;
    memberIds?: Array<string>;
    billingMode?: ProjectBillingMode;
    /**
     * Whole minor units of the currency (cents, yen, fils)
     */
    budgetMinor?: number | null;
    /**
     * ISO 4217 currency code
     */
    currency?: string;
    /**
     * Minor units an hour, for time that is logged without a rate.
     */
    hourlyRateMinor?: number | null;
    budgetMinutes?: number | null;
    /**
     * Tells project.time_threshold_reached when approved time that is not yet invoiced passes it.
     */
    timeThresholdMinutes?: number | null;
    clientVisible?: boolean;
    custom?: Record<string, any> | null;
};

