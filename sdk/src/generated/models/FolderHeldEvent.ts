/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A legal hold lies on the folder: nothing in it, or below it, can be deleted.
 */
export type FolderHeldEvent = {
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
    type: 'folder.held';
    data: {
        folderId: string;
        name: string;
        clientId: string | null;
        engagementId: string | null;
        projectId: string | null;
        reason: string;
    };
};

