/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileKind } from './FileKind';
import type { FileSensitivity } from './FileSensitivity';
import type { FileVisibility } from './FileVisibility';
/**
 * Somebody announced bytes and got an address to send them to.
 */
export type FileUploadRequestedEvent = {
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
    type: 'file.upload_requested';
    data: {
        fileId: string;
        name: string;
        folderId: string | null;
        clientId: string | null;
        engagementId: string | null;
        projectId: string | null;
        fileRequestId: string | null;
        kind: FileKind;
        /**
         * client: the client sees it in the portal as soon as it is available.
         */
        visibility: FileVisibility;
        /**
         * Who is kept from it by role: hr from Managers and Staff, legal from Staff, all but financial from Accountants.
         */
        sensitivity: FileSensitivity;
        mime: string;
        sizeBytes: number;
        versionId: string;
        versionNo: number;
    };
};

