/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { __schema0 } from './__schema0';
import type { WorkflowRetry } from './WorkflowRetry';
import type { WorkflowTriggerSpec } from './WorkflowTriggerSpec';
export type WorkflowGraph = {
    triggers: Array<WorkflowTriggerSpec>;
    steps: __schema0;
    /**
     * JSON schema.
     */
    inputSchema?: Record<string, any>;
    entity?: {
        type: string;
        id: string;
    };
    /**
     * JSON; strings may hold {{ JSONata }}.
     */
    output?: any;
    /**
     * ISO 8601 duration.
     */
    timeout?: string;
    retry?: WorkflowRetry;
    onFailure?: 'compensate' | 'stop';
};

