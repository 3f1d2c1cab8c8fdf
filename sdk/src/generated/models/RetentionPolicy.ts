/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LifecycleAction } from './LifecycleAction';
import type { LifecycleClock } from './LifecycleClock';
import type { RetentionLastRun } from './RetentionLastRun';
export type RetentionPolicy = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    entityType: string;
    action: LifecycleAction;
    /**
     * From when its time is counted.
     */
    clock: LifecycleClock;
    days: number;
    /**
     * Less than this may not be set.
     */
    floorDays: number;
    lastRun: RetentionLastRun | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

