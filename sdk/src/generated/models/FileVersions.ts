/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FileVersionWithRenditions } from './FileVersionWithRenditions';
export type FileVersions = {
    data: Array<FileVersionWithRenditions>;
};

