/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * The client approved a milestone.
 */
export type MilestoneClientApprovedEvent = {
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
    type: 'milestone.client_approved';
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

