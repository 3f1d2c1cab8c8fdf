/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FileRequestItem = {
    key: string;
    label: string;
    required: boolean;
    maxFiles: number;
    allowedMime: Array<string>;
    /**
     * Files that came for it and are available.
     */
    fileIds: Array<string>;
};

