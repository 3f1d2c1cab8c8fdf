/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A try of a step failed; another one comes.
 */
export type WorkflowActionFailedEvent = {
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
    type: 'workflow_action.failed';
    data: {
        id: string;
        runId: string;
        /**
         * The workflow’s.
         */
        key: string;
        step: string;
        iteration: string;
        action: string;
        attempt: number;
        error: {
            code: string;
            message: string;
            step?: string;
        };
        nextAttemptAt: string;
    };
};

