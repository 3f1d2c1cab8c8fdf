/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Every file that was required has come.
 */
export type FileRequestCompletedEvent = {
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
    type: 'file_request.completed';
    data: {
        fileRequestId: string;
        title: string;
        clientId: string;
        contactId: string | null;
        engagementId: string | null;
        projectId: string | null;
        reviewerMemberId: string | null;
        dueAt: string | null;
        expiresAt: string;
        fileIds: Array<string>;
        createdById: string | null;
    };
};

