/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Approved time that is not yet invoiced passed what the project set; told once a crossing.
 */
export type ProjectTimeThresholdReachedEvent = {
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
    type: 'project.time_threshold_reached';
    data: {
        projectId: string;
        clientId: string;
        engagementId: string;
        code: string;
        name: string;
        minutes: number;
        thresholdMinutes: number;
        currency: string;
        timeEntryIds: Array<string>;
        reachedAt: string;
    };
};

