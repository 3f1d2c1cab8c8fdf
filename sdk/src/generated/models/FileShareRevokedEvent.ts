/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * The link was taken back before its time.
 */
export type FileShareRevokedEvent = {
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
    type: 'file_share.revoked';
    data: {
        fileShareId: string;
        fileId: string;
        name: string;
        clientId: string | null;
        engagementId: string | null;
        projectId: string | null;
        permission: 'view' | 'download';
        expiresAt: string;
    };
};

