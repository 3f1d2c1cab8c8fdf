/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Workflow = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    key: string;
    name: string;
    description: string | null;
    isSystem: boolean;
    status: 'draft' | 'active' | 'paused' | 'archived';
    concurrency: 'allow' | 'skip_if_running' | 'queue';
    concurrencyKey: string | null;
    maxRunsPerHour: number | null;
    activeVersionId: string | null;
    activeVersionNo: number | null;
    clonedFromKey: string | null;
    sourcePlaybook: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

