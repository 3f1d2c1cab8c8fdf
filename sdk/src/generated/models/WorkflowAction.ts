/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { WorkflowError } from './WorkflowError';
export type WorkflowAction = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    workflowRunId: string;
    stepKey: string;
    /**
     * Numbers of the loops around it, outermost first.
     */
    iteration: string;
    position: number;
    direction: 'do' | 'undo';
    kind: 'command' | 'condition' | 'switch' | 'wait' | 'approval' | 'parallel' | 'for_each' | 'sub_workflow' | 'set' | 'stop';
    /**
     * The command’s name, or the kind of step.
     */
    action: string;
    attempt: number;
    status: 'pending' | 'running' | 'succeeded' | 'failed' | 'skipped' | 'waiting_approval' | 'compensated';
    input?: any;
    output?: any;
    idempotencyKey: string;
    nextAttemptAt: string | null;
    error: WorkflowError | null;
    reason: string | null;
    deadLetteredAt: string | null;
    /**
     * The event that woke it, or that its command told.
     */
    eventId: string | null;
    dueAt: string | null;
    startedAt: string | null;
    finishedAt: string | null;
    durationMs: number | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

