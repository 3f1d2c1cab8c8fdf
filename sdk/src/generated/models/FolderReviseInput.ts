/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileVisibility } from './FileVisibility';
export type FolderReviseInput = {
    name?: string;
    parentId?: string | null;
    clientId?: string | null;
    engagementId?: string | null;
    projectId?: string | null;
    /**
     * client: the client sees the folder in the portal.
     */
    visibility?: FileVisibility;
    /**
     * Days after which what was put into the folder, or below it, goes to the bin; before that its bytes are never gone for good. The nearest folder that says so counts.
     */
    retentionDays?: number | null;
};

