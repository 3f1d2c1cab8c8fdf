/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LifecycleAction } from './LifecycleAction';
import type { RetentionRunStatus } from './RetentionRunStatus';
import type { RetentionStepReport } from './RetentionStepReport';
import type { RetentionTrigger } from './RetentionTrigger';
export type RetentionRun = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    trigger: RetentionTrigger;
    action: LifecycleAction | null;
    entityType: string | null;
    status: RetentionRunStatus;
    startedAt: string;
    finishedAt: string | null;
    report: Array<RetentionStepReport>;
    requestedByMemberId: string | null;
    /**
     * Types of record that no retention ever takes; told by the run itself.
     */
    indefinite?: Array<string>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

