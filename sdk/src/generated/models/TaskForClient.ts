/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ChecklistItem } from './ChecklistItem';
import type { TaskPriority } from './TaskPriority';
import type { TaskStatus } from './TaskStatus';
export type TaskForClient = {
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
    assigneeContactId: string | null;
    dueAt: string | null;
    /**
     * Sorts bytewise; moved by POST /v1/tasks/{id}/move.
     */
    position: string;
    clientVisible: boolean;
    checklist: Array<ChecklistItem>;
    completedAt: string | null;
    cancelledAt: string | null;
    archivedAt: string | null;
};

