/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { LifecycleAction } from './LifecycleAction';
export type RunRetentionInput = {
    /**
     * Both unless told.
     */
    action?: LifecycleAction;
    /**
     * Every type unless told.
     */
    entityType?: string;
};

