/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * Retention ran out: the bytes of a deleted file are gone for good.
 */
export type FileBytesRemovedEvent = {
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
    type: 'file.bytes_removed';
    data: {
        fileId: string;
        clientId: string | null;
        engagementId: string | null;
        projectId: string | null;
    };
};

