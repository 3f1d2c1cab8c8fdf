/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileKind } from './FileKind';
import type { FilePresignedRequest } from './FilePresignedRequest';
import type { FileSensitivity } from './FileSensitivity';
import type { FileStatus } from './FileStatus';
import type { FileTextStatus } from './FileTextStatus';
import type { FileUploadProblem } from './FileUploadProblem';
import type { FileVisibility } from './FileVisibility';
export type File = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    folderId: string | null;
    clientId: string | null;
    engagementId: string | null;
    projectId: string | null;
    kind: FileKind;
    /**
     * client: the client sees it in the portal as soon as it is available.
     */
    visibility: FileVisibility;
    /**
     * Who is kept from it by role: hr from Managers and Staff, legal from Staff, all but financial from Accountants.
     */
    sensitivity: FileSensitivity;
    currentVersionId: string | null;
    mime: string;
    sizeBytes: number;
    sha256: string;
    status: FileStatus;
    textStatus: FileTextStatus;
    pageCount: number | null;
    aiSummaryId: string | null;
    memberIds: Array<string>;
    /**
     * Why the bytes that came last were not taken.
     */
    uploadProblem: FileUploadProblem | null;
    fileRequestId: string | null;
    fileRequestItem: string | null;
    retainUntil: string | null;
    createdByKind: string | null;
    createdById: string | null;
    custom: Record<string, any> | null;
    /**
     * With ?version= alone: where its bytes are; null while they are not available.
     */
    download?: FilePresignedRequest | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

