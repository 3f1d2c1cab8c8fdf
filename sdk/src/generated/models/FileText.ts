/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileTextPage } from './FileTextPage';
import type { FileTextStatus } from './FileTextStatus';
export type FileText = {
    /**
     * Of the current version.
     */
    textStatus: FileTextStatus;
    versionNo: number | null;
    /**
     * Pages that the version has text of.
     */
    pageCount: number;
    data: Array<FileTextPage>;
    nextPage: number | null;
};

