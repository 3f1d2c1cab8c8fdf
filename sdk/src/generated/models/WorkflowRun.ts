/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowAction } from './WorkflowAction';
import type { WorkflowError } from './WorkflowError';
export type WorkflowRun = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    workflowId: string;
    workflowKey: string;
    workflowVersionId: string;
    /**
     * The version that this run keeps to, whatever is published meanwhile.
     */
    versionNo: number;
    triggerId: string | null;
    triggerKind: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold' | 'step' | 'replay';
    triggerEventId: string | null;
    triggerEventType: string | null;
    status: 'queued' | 'running' | 'waiting' | 'completed' | 'failed' | 'cancelled' | 'compensated';
    phase: 'forward' | 'compensating' | 'ended';
    dryRun: boolean;
    /**
     * What started it, what it was given, and what it answers.
     */
    context?: {
        event: any;
        input: any;
        output: any;
    };
    entityType: string | null;
    entityId: string | null;
    startedAt: string | null;
    finishedAt: string | null;
    durationMs: number | null;
    deadlineAt: string | null;
    waitingFor: Array<{
        step: string;
        iteration: string;
        kind: 'time' | 'event' | 'approval' | 'retry' | 'sub_workflow';
        until?: string;
        events?: Array<string>;
        approvalId?: string;
        runId?: string;
    }> | null;
    error: WorkflowError | null;
    /**
     * Why it ended, where a step said so.
     */
    result: string | null;
    parentRunId: string | null;
    parentStep: string | null;
    replayOfId: string | null;
    concurrencyKey: string | null;
    depth: number;
    correlationId: string;
    causationId: string | null;
    actions?: Array<WorkflowAction>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

