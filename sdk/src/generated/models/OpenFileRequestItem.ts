/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { OpenFileRequestFile } from './OpenFileRequestFile';
export type OpenFileRequestItem = {
    key: string;
    label: string;
    required: boolean;
    maxFiles: number;
    allowedMime: Array<string>;
    files: Array<OpenFileRequestFile>;
};

