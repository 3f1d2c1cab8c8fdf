/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LifecycleAction } from './LifecycleAction';
export type RetentionStepReport = {
    entityType: string;
    action: LifecycleAction;
    /**
     * Rows whose time had come.
     */
    due: number;
    /**
     * Rows that were archived or purged.
     */
    done: number;
    /**
     * Rows that have ended and are kept: floor, policy, legal_hold, or what refers to them.
     */
    kept: Record<string, number>;
};

