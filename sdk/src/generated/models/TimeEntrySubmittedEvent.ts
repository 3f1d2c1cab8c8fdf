/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Time was handed in for approval.
 */
export type TimeEntrySubmittedEvent = {
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
    type: 'time_entry.submitted';
    data: {
        timeEntryId: string;
        projectId: string;
        clientId: string | null;
        engagementId: string | null;
        taskId: string | null;
        memberId: string;
        minutes: number;
        billable: boolean;
    };
};

