/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileKind } from './FileKind';
import type { FileSensitivity } from './FileSensitivity';
import type { FileVisibility } from './FileVisibility';
export type FileReviseInput = {
    name?: string;
    folderId?: string | null;
    /**
     * The project's, engagement's or folder's client unless told.
     */
    clientId?: string | null;
    engagementId?: string | null;
    projectId?: string | null;
    kind?: FileKind;
    /**
     * client: the client sees it in the portal as soon as it is available.
     */
    visibility?: FileVisibility;
    /**
     * Who is kept from it by role: hr from Managers and Staff, legal from Staff, all but financial from Accountants.
     */
    sensitivity?: FileSensitivity;
    /**
     * Members who may read it beside whoever brought it.
     */
    memberIds?: Array<string>;
    custom?: Record<string, any> | null;
};

