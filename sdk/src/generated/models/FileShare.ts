/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileSharePermission } from './FileSharePermission';
import type { FileShareStatus } from './FileShareStatus';
export type FileShare = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    fileId: string;
    /**
     * view: shown in the browser where its type cannot act; download: saved.
     */
    permission: FileSharePermission;
    status: FileShareStatus;
    hasPassword: boolean;
    expiresAt: string;
    maxDownloads: number | null;
    downloadCount: number;
    lastAccessedAt: string | null;
    revokedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

