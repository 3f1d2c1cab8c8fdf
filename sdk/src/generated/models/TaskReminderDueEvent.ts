/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * The moment came at which somebody wanted to be reminded of an open task.
 */
export type TaskReminderDueEvent = {
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
    type: 'task.reminder_due';
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
    };
};

