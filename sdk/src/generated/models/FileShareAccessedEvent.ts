/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Somebody with the link got the file.
 */
export type FileShareAccessedEvent = {
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
    type: 'file_share.accessed';
    data: {
        fileShareId: string;
        fileId: string;
        name: string;
        clientId: string | null;
        engagementId: string | null;
        projectId: string | null;
        permission: 'view' | 'download';
        expiresAt: string;
        downloadCount: number;
    };
};

