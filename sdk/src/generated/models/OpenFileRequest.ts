/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileRequestStatus } from './FileRequestStatus';
import type { OpenFileRequestItem } from './OpenFileRequestItem';
export type OpenFileRequest = {
    title: string;
    instructions: string | null;
    organizationName: string;
    status: FileRequestStatus;
    dueAt: string | null;
    expiresAt: string;
    items: Array<OpenFileRequestItem>;
};

