/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A milestone turned out not to be reached.
 */
export type MilestoneReopenedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'milestone.reopened';
    data: {
        milestoneId: string;
        projectId: string;
        clientId: string | null;
        engagementId: string | null;
        name: string;
        billingAmountMinor: number | null;
        currency: string | null;
        invoiceScheduleItemId: string | null;
    };
};

