/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileAvStatus } from './FileAvStatus';
import type { FilePresignedRequest } from './FilePresignedRequest';
import type { FileUploader } from './FileUploader';
import type { FileVersionStatus } from './FileVersionStatus';
export type FileVersionShown = {
    id: string;
    fileId: string;
    versionNo: number;
    status: FileVersionStatus;
    sizeBytes: number;
    sha256: string;
    mime: string;
    uploadedByKind: FileUploader;
    uploadedById: string | null;
    /**
     * skipped: no scanner looked at it, because none is set or the file is larger than it takes.
     */
    avStatus: FileAvStatus;
    createdAt: string;
    availableAt: string | null;
    /**
     * Null for a version that is not available.
     */
    download: FilePresignedRequest | null;
};

