/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileRequestItem } from './FileRequestItem';
import type { FileRequestStatus } from './FileRequestStatus';
export type FileRequestForClient = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    title: string;
    instructions: string | null;
    clientId: string;
    contactId: string | null;
    engagementId: string | null;
    projectId: string | null;
    items: Array<FileRequestItem>;
    status: FileRequestStatus;
    dueAt: string | null;
    expiresAt: string;
    completedAt: string | null;
    cancelledAt: string | null;
    lastSentAt: string | null;
};

