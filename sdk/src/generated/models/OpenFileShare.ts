/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileSharePermission } from './FileSharePermission';
export type OpenFileShare = {
    name: string;
    mime: string;
    sizeBytes: number;
    /**
     * view: shown in the browser where its type cannot act; download: saved.
     */
    permission: FileSharePermission;
    organizationName: string;
    needsPassword: boolean;
    expiresAt: string;
    remainingDownloads: number | null;
};

