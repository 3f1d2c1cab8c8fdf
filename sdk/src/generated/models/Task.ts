/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ChecklistItem } from './ChecklistItem';
import type { TaskPriority } from './TaskPriority';
import type { TaskSource } from './TaskSource';
import type { TaskStatus } from './TaskStatus';
export type Task = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    projectId: string | null;
    clientId: string | null;
    engagementId: string | null;
    parentTaskId: string | null;
    milestoneId: string | null;
    entityType: string | null;
    entityId: string | null;
    title: string;
    description: string | null;
    status: TaskStatus;
    priority: TaskPriority;
    assigneeMemberId: string | null;
    assigneeContactId: string | null;
    dueAt: string | null;
    remindAt: string | null;
    estimateMinutes: number | null;
    /**
     * Sorts bytewise; moved by POST /v1/tasks/{id}/move.
     */
    position: string;
    billable: boolean;
    fixedFeeMinor: number | null;
    clientVisible: boolean;
    checklist: Array<ChecklistItem>;
    blockedByIds: Array<string>;
    completedAt: string | null;
    completedById: string | null;
    cancelledAt: string | null;
    archivedAt: string | null;
    source: TaskSource;
    sourceKey: string | null;
    custom: Record<string, any> | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

