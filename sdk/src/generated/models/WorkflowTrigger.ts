/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type WorkflowTrigger = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    workflowId: string;
    workflowVersionId: string;
    key: string;
    kind: 'event' | 'schedule' | 'manual' | 'webhook' | 'threshold';
    status: 'enabled' | 'disabled';
    eventType: string | null;
    filter: string | null;
    cron: string | null;
    timezone: string | null;
    config: Record<string, string> | null;
    nextDueAt: string | null;
    lastFiredAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

