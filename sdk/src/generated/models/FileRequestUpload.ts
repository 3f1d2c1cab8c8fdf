/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FilePresignedRequest } from './FilePresignedRequest';
export type FileRequestUpload = {
    fileId: string;
    itemKey: string;
    name: string;
    upload: FilePresignedRequest;
};

