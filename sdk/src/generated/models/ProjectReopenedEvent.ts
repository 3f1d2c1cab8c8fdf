/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A completed project was opened again.
 */
export type ProjectReopenedEvent = {
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
    type: 'project.reopened';
    data: {
        projectId: string;
        clientId: string;
        engagementId: string;
        code: string;
        name: string;
        status: 'planned' | 'active' | 'on_hold' | 'completed' | 'cancelled';
        from: 'planned' | 'active' | 'on_hold' | 'completed' | 'cancelled' | null;
        managerMemberId: string | null;
        clientVisible: boolean;
    };
};

