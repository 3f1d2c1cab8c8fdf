/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TaskPriority } from './TaskPriority';
export type TaskCreate = {
    title: string;
    projectId?: string | null;
    /**
     * The record that the task is about, with entityId.
     */
    entityType?: string;
    entityId?: string;
    checklist?: Array<string>;
    source?: 'manual' | 'file_request' | 'import';
    /**
     * Sent again, the same key answers the task that it made before.
     */
    sourceKey?: string;
    parentTaskId?: string | null;
    milestoneId?: string | null;
    description?: string | null;
    priority?: TaskPriority;
    assigneeMemberId?: string | null;
    /**
     * Somebody of the client who is to do it: they see it in the portal and complete it there.
     */
    assigneeContactId?: string | null;
    /**
     * A moment by RFC 3339
     */
    dueAt?: string | null;
    /**
     * A moment by RFC 3339
     */
    remindAt?: string | null;
    estimateMinutes?: number | null;
    billable?: boolean;
    /**
     * What the task costs the client once it is done, whatever time it took.
     */
    fixedFeeMinor?: number | null;
    clientVisible?: boolean;
    /**
     * Tasks that must be done before this one can be.
     */
    blockedByIds?: Array<string>;
    custom?: Record<string, any> | null;
};

