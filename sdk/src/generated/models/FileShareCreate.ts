/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileSharePermission } from './FileSharePermission';
export type FileShareCreate = {
    fileId: string;
    /**
     * view: shown in the browser where its type cannot act; download: saved.
     */
    permission?: FileSharePermission;
    password?: string;
    /**
     * 7 days from now unless told; a year at most.
     */
    expiresAt?: string;
    maxDownloads?: number;
};

