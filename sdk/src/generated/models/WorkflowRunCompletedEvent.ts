/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A run came to its end.
 */
export type WorkflowRunCompletedEvent = {
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
    type: 'workflow_run.completed';
    data: {
        id: string;
        workflowId: string;
        key: string;
        versionNo: number;
        triggerEventId: string | null;
        triggerEventType: string | null;
        entityType: string | null;
        entityId: string | null;
        result: string | null;
        output: any;
    };
};

