/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A task moved to another state than done, which task.completed tells.
 */
export type TaskStatusChangedEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'task.status_changed';
    data: {
        taskId: string;
        projectId: string | null;
        clientId: string | null;
        engagementId: string | null;
        milestoneId: string | null;
        entityType: string | null;
        entityId: string | null;
        title: string;
        assigneeMemberId: string | null;
        dueAt: string | null;
        clientVisible: boolean;
        createdById: string | null;
        from: 'todo' | 'in_progress' | 'in_review' | 'done' | 'cancelled';
        to: 'todo' | 'in_progress' | 'in_review' | 'done' | 'cancelled';
    };
};

