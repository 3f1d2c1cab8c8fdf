/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileField } from './FileField';
import type { FileTextStatus } from './FileTextStatus';
export type FileFields = {
    fileId: string;
    versionNo: number | null;
    textStatus: FileTextStatus;
    fields: Array<FileField>;
};

