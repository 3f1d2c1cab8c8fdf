/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileVisibility } from './FileVisibility';
export type Folder = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    parentId: string | null;
    name: string;
    /**
     * From the root down to the folder itself.
     */
    path: Array<string>;
    clientId: string | null;
    engagementId: string | null;
    projectId: string | null;
    /**
     * client: the client sees it in the portal as soon as it is available.
     */
    visibility: FileVisibility;
    templateKey: string | null;
    retentionDays: number | null;
    legalHold: boolean;
    holdReason: string | null;
    heldAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

