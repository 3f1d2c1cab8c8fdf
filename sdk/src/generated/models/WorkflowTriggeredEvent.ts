/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Something set a workflow off.
 */
export type WorkflowTriggeredEvent = {
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
    type: 'workflow.triggered';
    data: {
        id: string;
        key: string;
        triggerId: string | null;
        triggerKind: string;
        eventId: string | null;
        outcome: 'started' | 'queued' | 'skipped' | 'loop_stopped';
        runId: string | null;
    };
};

